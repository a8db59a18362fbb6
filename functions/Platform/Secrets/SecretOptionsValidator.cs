using Ecom.Functions.Platform.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Secrets;

/// <summary>Refuses to start on Azure with the secret that the sample of the settings shows to everybody.</summary>
internal sealed class SecretOptionsValidator(IConfiguration configuration) : IValidateOptions<SecretOptions>
{
    private const string SampleSecret = "for-this-machine-only-change-it-everywhere-else";

    public ValidateOptionsResult Validate(string? name, SecretOptions options) =>
        AzurePlatform.IsThere(configuration) && options.Previous.Prepend(options.Current).Contains(SampleSecret, StringComparer.Ordinal)
            ? ValidateOptionsResult.Fail(
                "Secrets:Current is the one of the sample and the application runs on Azure: anybody could make capability links. Set one of your own.")
            : ValidateOptionsResult.Success;
}

using Ecom.Functions.Platform.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Contracts.Store;

/// <summary>Refuses to start on Azure with the secret that the sample of the settings shows to everybody.</summary>
internal sealed class ContractOptionsValidator(IConfiguration configuration) : IValidateOptions<ContractOptions>
{
    private const string SampleSecret = "for-this-machine-only-change-it-everywhere-else";

    public ValidateOptionsResult Validate(string? name, ContractOptions options) =>
        AzurePlatform.IsThere(configuration) && options.PreviousSecrets.Prepend(options.Secret).Contains(SampleSecret, StringComparer.Ordinal)
            ? ValidateOptionsResult.Fail(
                "Contracts:Secret is the one of the sample and the application runs on Azure: anybody could make signers' links. Set one of your own.")
            : ValidateOptionsResult.Success;
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Identity;

/// <summary>Stops the start when anyone on the internet could name themselves.</summary>
/// <param name="configuration">The settings.</param>
internal sealed class IdentityOptionsValidator(IConfiguration configuration) : IValidateOptions<IdentityOptions>
{
    public ValidateOptionsResult Validate(string? name, IdentityOptions options) =>
        options.Mode == IdentityMode.Local && AzurePlatform.IsThere(configuration)
            ? ValidateOptionsResult.Fail(
                "Identity:Mode is Local and the application runs on Azure: every caller could act as any role. Remove the setting.")
            : ValidateOptionsResult.Success;
}

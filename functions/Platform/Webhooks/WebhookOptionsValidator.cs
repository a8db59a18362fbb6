using Ecom.Functions.Platform.Http.Input;
using Ecom.Functions.Platform.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>Stops the start when a secret is none, or a time makes replays possible; says which setting, never its value.</summary>
/// <param name="configuration">Says whether the application runs on Azure, where the secret that the sample of the settings shows to everybody is refused.</param>
internal sealed class WebhookOptionsValidator(IConfiguration configuration) : IValidateOptions<WebhookOptions>
{
    private const string SampleKey = "whsec_Zm9yLXRoaXMtbWFjaGluZS1vbmx5LWV2ZXJ5d2hlcmUtZWxzZS1ubw==";

    public ValidateOptionsResult Validate(string? name, WebhookOptions options)
    {
        List<string> faults = [.. options.Sources.SelectMany(source => Faults(source.Key, source.Value))];
        if (options.Tolerance <= TimeSpan.Zero || options.Tolerance > TimeSpan.FromHours(1))
            faults.Add("Webhooks:Tolerance must be more than nothing and at most an hour.");
        if (options.Remember < options.Tolerance * 2)
            faults.Add("Webhooks:Remember must be twice Webhooks:Tolerance at least: a delivery could be replayed after it is forgotten.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(string source, WebhookSourceOptions options)
    {
        if (RouteId.Parse(source).Refusal is not null)
            yield return $"Webhooks:Sources has a name that cannot stand in an address ({source.Length} characters).";
        for (var i = 0; i < options.Keys.Count; i++)
        {
            if (!WebhookKey.TryParse(options.Keys[i], out _))
                yield return $"Webhooks:Sources:{source}:Keys:{i} is not 'whsec_' and {WebhookKey.MinBytes} to {WebhookKey.MaxBytes} bytes in base64.";
            else if (string.Equals(options.Keys[i], SampleKey, StringComparison.Ordinal) && AzurePlatform.IsThere(configuration))
                yield return $"Webhooks:Sources:{source}:Keys:{i} is the one of the sample and the application runs on Azure: anybody could sign. Set one of your own.";
        }
    }
}

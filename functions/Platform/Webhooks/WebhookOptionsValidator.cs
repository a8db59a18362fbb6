using Ecom.Functions.Platform.Http.Input;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>Stops the start when a secret is none, or a time makes replays possible; says which setting, never its value.</summary>
internal sealed class WebhookOptionsValidator : IValidateOptions<WebhookOptions>
{
    public ValidateOptionsResult Validate(string? name, WebhookOptions options)
    {
        List<string> faults = [.. options.Sources.SelectMany(source => Faults(source.Key, source.Value))];
        if (options.Tolerance <= TimeSpan.Zero || options.Tolerance > TimeSpan.FromHours(1))
            faults.Add("Webhooks:Tolerance must be more than nothing and at most an hour.");
        if (options.Remember < options.Tolerance * 2)
            faults.Add("Webhooks:Remember must be twice Webhooks:Tolerance at least: a delivery could be replayed after it is forgotten.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(string source, WebhookSourceOptions options)
    {
        if (RouteId.Parse(source).Refusal is not null)
            yield return $"Webhooks:Sources has a name that cannot stand in an address ({source.Length} characters).";
        for (var i = 0; i < options.Keys.Count; i++)
        {
            if (!WebhookKey.TryParse(options.Keys[i], out _))
                yield return $"Webhooks:Sources:{source}:Keys:{i} is not 'whsec_' and {WebhookKey.MinBytes} to {WebhookKey.MaxBytes} bytes in base64.";
        }
    }
}

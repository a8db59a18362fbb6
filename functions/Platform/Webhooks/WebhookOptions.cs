using System.ComponentModel.DataAnnotations;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>Webhooks that come in; configuration section <c>Webhooks</c>.</summary>
public sealed class WebhookOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Webhooks";

    /// <summary>Who may send, by name; a source without keys is one that does not exist.</summary>
    public Dictionary<string, WebhookSourceOptions> Sources { get; } = new(StringComparer.Ordinal);

    /// <summary>How far the time of a delivery may be from the clock of this service, either way [5 minutes].</summary>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Largest body in bytes [240 KiB]: a Service Bus message of the standard tier has 256 KiB at most, its properties included.</summary>
    [Range(1024, 100 * 1024 * 1024)]
    public int MaxBodyBytes { get; set; } = 240 * 1024;

    /// <summary>
    /// How long an id is remembered [1 day]. The queue's duplicate detection should look back a little longer: until then the same
    /// delivery again is dropped there.
    /// </summary>
    public TimeSpan Remember { get; set; } = TimeSpan.FromDays(1);
}

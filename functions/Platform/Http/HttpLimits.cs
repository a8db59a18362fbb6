using System.ComponentModel.DataAnnotations;

namespace Ecom.Functions.Platform.Http;

/// <summary>Limits of HTTP requests; configuration section <c>Http</c>.</summary>
public sealed class HttpLimits
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Http";

    /// <summary>The name of the limit for webhooks.</summary>
    public const string WebhookLimit = "webhook";

    /// <summary>The name of the limit for forms by which customers open cases.</summary>
    public const string IntakeLimit = "intake";

    /// <summary>Largest JSON body in bytes [1 MiB].</summary>
    [Range(1024, 100 * 1024 * 1024)]
    public long MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Largest uploaded file in bytes [20 MiB].</summary>
    [Range(1024, 100 * 1024 * 1024)]
    public long MaxUploadBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>Requests that one address may send to public endpoints in a window [60].</summary>
    [Range(1, 1_000_000)]
    public int PublicRequestsPerWindow { get; set; } = 60;

    /// <summary>
    /// Other allowances by the name that <c>[PublicAccess(…, Limit = "name")]</c> has [webhook 6,000, intake 10]: what a machine sends
    /// steadily, and what a person does seldom, such as opening a case.
    /// </summary>
    public Dictionary<string, int> Limits { get; } = new(StringComparer.OrdinalIgnoreCase) { [WebhookLimit] = 6_000, [IntakeLimit] = 10 };

    /// <summary>The window of the rate limit [1 minute].</summary>
    public TimeSpan RateWindow { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Callers that the rate limit remembers at once [10,000]; more share one allowance, so that memory stays bounded.</summary>
    [Range(1, 1_000_000)]
    public int RateMaxCallers { get; set; } = 10_000;
}

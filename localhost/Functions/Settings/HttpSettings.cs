using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.Settings;

/// <summary><c>extensions.http</c>.</summary>
internal sealed record HttpSettings
{
    /// <summary>What precedes every route.</summary>
    public string RoutePrefix { get; init; } = "api";

    /// <summary>The largest body in bytes; the official setting <c>FUNCTIONS_REQUEST_BODY_SIZE_LIMIT</c>.</summary>
    public long MaxRequestBodySize { get; init; } = 100 * 1024 * 1024;

    /// <summary>How many requests run at once; null for no bound.</summary>
    public int? MaxConcurrentRequests { get; init; }

    /// <summary>How many requests run or wait; more are refused with 429. Null for no bound.</summary>
    public int? MaxOutstandingRequests { get; init; }

    public static HttpSettings Read(IConfigurationSection section, IConfiguration settings) => new()
    {
        RoutePrefix = section["routePrefix"] ?? "api",
        MaxRequestBodySize = Number.Positive(settings, "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT") ?? 100 * 1024 * 1024,
        MaxConcurrentRequests = Bound(section, "maxConcurrentRequests"),
        MaxOutstandingRequests = Bound(section, "maxOutstandingRequests"),
    };

    // -1 is the official word for no bound.
    private static int? Bound(IConfigurationSection section, string name) =>
        string.Equals(section[name], "-1", StringComparison.Ordinal) ? null : (int?)Number.Positive(section, name);
}

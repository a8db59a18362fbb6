using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.Settings;

/// <summary><c>extensions.http</c>.</summary>
internal sealed record HttpSettings
{
    /// <summary>What precedes every route.</summary>
    public string RoutePrefix { get; init; } = "api";

    /// <summary>The largest body in bytes; the official setting <c>FUNCTIONS_REQUEST_BODY_SIZE_LIMIT</c>.</summary>
    public long MaxRequestBodySize { get; init; } = 100 * 1024 * 1024;

    public static HttpSettings Read(IConfigurationSection section, IConfiguration settings) => new()
    {
        RoutePrefix = section["routePrefix"] ?? "api",
        MaxRequestBodySize = Number.Positive(settings, "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT") ?? 100 * 1024 * 1024,
    };
}

using Microsoft.Extensions.Configuration;

namespace Ecom.Functions.Platform.Identity;

/// <summary>What the settings that Azure itself makes say about where the application runs.</summary>
public static class AzurePlatform
{
    private static readonly string[] Markers = ["WEBSITE_INSTANCE_ID", "WEBSITE_SITE_NAME"];

    /// <summary>Whether the application runs on Azure: one of the settings that every Azure instance has is there.</summary>
    /// <param name="configuration">The settings.</param>
    public static bool IsThere(IConfiguration configuration) => Markers.Any(name => !string.IsNullOrWhiteSpace(configuration[name]));

    /// <summary>Whether App Service authentication stands before the application, which alone makes <c>X-MS-CLIENT-PRINCIPAL</c> true.</summary>
    /// <param name="configuration">The settings.</param>
    public static bool AuthenticationIsOn(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return configuration["WEBSITE_AUTH_ENABLED"]?.Trim() is { } value
            && (value.Equals("true", StringComparison.OrdinalIgnoreCase) || string.Equals(value, "1", StringComparison.Ordinal));
    }
}

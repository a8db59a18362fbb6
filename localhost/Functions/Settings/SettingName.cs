using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.Settings;

/// <summary>Names and expressions in attributes that stand for a setting: <c>%Setting%</c>.</summary>
internal static partial class SettingName
{
    [GeneratedRegex("%(?<name>[^%]+)%", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marked { get; }

    /// <summary>Puts settings in place of their marked names.</summary>
    /// <param name="text">The attribute's text.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="missing">The first setting that doesn't exist, or null.</param>
    public static string Resolve(string text, IConfiguration settings, out string? missing)
    {
        string? absent = null;
        var resolved = Marked.Replace(text, match =>
        {
            var value = settings[match.Groups["name"].Value];
            absent ??= string.IsNullOrEmpty(value) ? match.Groups["name"].Value : null;
            return value ?? "";
        });
        missing = absent;
        return resolved;
    }
}

using System.Globalization;

namespace Ecom.Functions.Platform.Http.Concurrency;

/// <summary>Versions as strong entity tags (RFC 9110, 8.8.3): version 12 is <c>"v12"</c>.</summary>
public static class EntityTag
{
    /// <summary>The tag of a version.</summary>
    /// <param name="version">The version, zero or more.</param>
    public static string Of(long version) => string.Create(CultureInfo.InvariantCulture, $"\"v{version}\"");

    /// <summary>Reads one tag.</summary>
    /// <param name="tag">As sent, with its quotes.</param>
    /// <param name="version">The version, when this returns true.</param>
    public static bool TryParse(string? tag, out long version)
    {
        version = -1;
        return tag is ['"', 'v', .. var digits, '"'] && digits.Length is > 0 and < 19
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out version);
    }
}

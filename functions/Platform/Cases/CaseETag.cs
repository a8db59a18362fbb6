using System.Globalization;

namespace Ecom.Functions.Platform.Cases;

/// <summary>A case's entity tag: the quoted seq of its last event.</summary>
public static class CaseETag
{
    /// <summary>The tag for a seq.</summary>
    public static string Of(long seq) => string.Create(CultureInfo.InvariantCulture, $"\"{seq}\"");

    /// <summary>The seq of a tag.</summary>
    /// <returns>Whether the text is such a tag.</returns>
    public static bool TryParse(string? tag, out long seq)
    {
        seq = 0;
        return tag is ['"', .. var digits, '"'] && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out seq);
    }
}

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Ecom.Functions.Platform.Pages;

/// <summary>Encodes text for HTML elements and quoted attributes.</summary>
internal static class PageText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>
    /// Encodes text. Control characters, unpaired surrogates and marks that reorder text become U+FFFD, so that a value cannot disguise
    /// itself or its surroundings.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string Encode(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) visible.Append(IsHarmful(rune) ? Rune.ReplacementChar : rune);
        return Encoder.Encode(visible.ToString()).Replace("&#xA;", "\n", StringComparison.Ordinal);
    }

    private static bool IsHarmful(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t'))
        || rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned;
}

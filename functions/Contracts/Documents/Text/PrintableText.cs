using System.Globalization;
using System.Text;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Makes text printable so that paper shows everything that the data holds.</summary>
/// <remarks>
/// A character that would not be seen (control and direction marks, zero-width characters) or that the font lacks (emoji) appears as its
/// code point, for example <c>[U+202E]</c>: nothing can hide in a contract, and nothing is dropped.
/// </remarks>
internal static class PrintableText
{
    /// <summary>Splits text into paragraphs of visible characters.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="has">Whether the font shows a character.</param>
    public static IReadOnlyList<string> Paragraphs(string text, Func<Rune, bool> has) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => Visible(line, has))];

    /// <summary>One line of visible characters; line breaks become spaces.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="has">Whether the font shows a character.</param>
    public static string Line(string text, Func<Rune, bool> has) => Visible(text.ReplaceLineEndings(" "), has);

    private static string Visible(string text, Func<Rune, bool> has)
    {
        var visible = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune))
            {
                AppendCode(visible, text[at++]);
                continue;
            }

            at += rune.Utf16SequenceLength;
            if (rune.Value == '\t') visible.Append("    ");
            else if (IsInvisible(rune) || !has(rune)) AppendCode(visible, rune.Value);
            else visible.Append(rune);
        }

        return visible.ToString();
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or 0x115F or 0x1160 or 0x3164 or 0xFFA0;

    private static void AppendCode(StringBuilder text, int codePoint) =>
        text.Append(CultureInfo.InvariantCulture, $"[U+{codePoint:X4}]");
}

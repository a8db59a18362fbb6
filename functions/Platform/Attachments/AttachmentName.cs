using System.Globalization;
using System.Text;

namespace Ecom.Functions.Platform.Attachments;

/// <summary>Cleans the names that senders give to files. Pure.</summary>
internal static class AttachmentName
{
    private const int MaxRunes = 100;
    private const string Forbidden = "\"*/:<>?\\|";

    /// <summary>
    /// The last part of a path, without control characters, marks that reorder text, and characters that a file system forbids;
    /// at most 100 characters, its extension kept.
    /// </summary>
    /// <param name="name">The name as it came.</param>
    /// <param name="extension">The extension that fits the content; it is added when the name ends otherwise.</param>
    public static string Clean(string? name, string extension)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var clean = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            if (IsHarmless(rune))
                clean.Append(rune);
        }

        var text = clean.ToString().Trim(' ', '.');
        var stem = text.EndsWith("." + extension, StringComparison.OrdinalIgnoreCase) ? text[..^(extension.Length + 1)].TrimEnd(' ', '.') : text;
        return $"{Cut(stem.Length == 0 ? "file" : stem)}.{extension}";
    }

    private static string Cut(string stem)
    {
        var runes = new StringBuilder();
        foreach (var rune in stem.EnumerateRunes().Take(MaxRunes))
            runes.Append(rune);
        return runes.ToString().TrimEnd();
    }

    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && rune != Rune.ReplacementChar
        && !(rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal));
}

namespace Ecom.Functions.Platform.Rules;

/// <summary>Brings text that people typed into one form before it is checked and kept. Markup stays as it is: it is text, and pages show it escaped.</summary>
public static class TextRules
{
    /// <summary>What was given, as it is; null when that is nothing but blanks.</summary>
    /// <param name="text">The text.</param>
    public static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>A name, a title or another single line: without blanks around it, composed (NFC).</summary>
    /// <param name="text">The text as it came.</param>
    public static string Line(string? text) => Composed((text ?? "").Trim());

    /// <summary>A longer text: line breaks as <c>\n</c>, no blanks at the ends of lines, nor blank lines around it, composed (NFC).</summary>
    /// <param name="text">The text as it came.</param>
    public static string Paragraphs(string? text)
    {
        var lines = Composed(text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return string.Join('\n', lines.Select(line => line.TrimEnd(' ', '\t', '\u3000'))).Trim('\n', ' ');
    }

    /// <summary>What is wrong with a single line: null, or why it is refused.</summary>
    /// <param name="line">The line, as <see cref="Line"/> made it.</param>
    /// <param name="limit">How many characters it may have.</param>
    public static string? RefuseLine(string line, int limit)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Length > limit ? $"must not be longer than {limit} characters"
            : line.Any(c => IsControl(c) || IsLineBreak(c)) ? "must not hold control characters"
            : line.Any(IsReordering) ? "must not hold marks that reorder text"
            : null;
    }

    /// <summary>What is wrong with a longer text: null, or why it is refused.</summary>
    /// <param name="text">The text, as <see cref="Paragraphs"/> made it.</param>
    /// <param name="limit">How many characters it may have.</param>
    public static string? RefuseParagraphs(string text, int limit)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > limit ? $"must not be longer than {limit} characters"
            : text.Any(c => IsControl(c) && c is not ('\n' or '\t')) ? "must not hold control characters"
            : null;
    }

    // Half a surrogate pair is no text, and has no composed form.
    private static string Composed(string text)
    {
        var whole = string.Concat(text.EnumerateRunes());
        return whole.IsNormalized() ? whole : whole.Normalize();
    }

    private static bool IsControl(char c) => char.IsControl(c) || c is '\uFFFE' or '\uFFFF';

    private static bool IsLineBreak(char c) => c is '\u2028' or '\u2029';

    private static bool IsReordering(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}

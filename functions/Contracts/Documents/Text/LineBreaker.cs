using System.Text;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Breaks a paragraph into lines.</summary>
internal static class LineBreaker
{
    /// <summary>Breaks where <see cref="LineBreakRules"/> allow it, and inside a word only when it is wider than a whole line.</summary>
    /// <param name="paragraph">Visible text without line breaks.</param>
    /// <param name="width">Width of a character in points.</param>
    /// <param name="first">Room on the first line, in points.</param>
    /// <param name="rest">Room on every other line, in points.</param>
    /// <returns>At least one line; no line is wider than its room unless a single character is.</returns>
    public static IReadOnlyList<string> Break(string paragraph, Func<Rune, double> width, double first, double rest)
    {
        var runes = paragraph.EnumerateRunes().ToArray();
        var lines = new List<string>();
        var start = 0;
        while (start < runes.Length)
        {
            var end = End(runes, start, width, lines.Count == 0 ? first : rest);
            lines.Add(Text(runes.AsSpan(start, end - start)).TrimEnd(' '));
            for (start = end; start < runes.Length && runes[start].Value == ' ';) start++;
        }

        return lines.Count == 0 ? [string.Empty] : lines;
    }

    private static int End(Rune[] runes, int start, Func<Rune, double> width, double room)
    {
        var used = 0d;
        var opportunity = -1;
        for (var at = start; at < runes.Length; at++)
        {
            if (at > start && LineBreakRules.MayBreak(runes[at - 1], runes[at])) opportunity = at;
            used += width(runes[at]);
            if (used > room + 0.001 && at > start && runes[at].Value != ' ') return opportunity > start ? opportunity : at;
        }

        return runes.Length;
    }

    private static string Text(ReadOnlySpan<Rune> runes)
    {
        var text = new StringBuilder(runes.Length);
        foreach (var rune in runes) text.Append(rune);
        return text.ToString();
    }
}

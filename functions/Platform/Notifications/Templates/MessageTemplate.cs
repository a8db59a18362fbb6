using System.Text;
using System.Text.RegularExpressions;

namespace Ecom.Functions.Platform.Notifications.Templates;

/// <summary>A message with gaps: the first line is the subject, the rest after an empty line is the text; <c>{{name}}</c> is a gap.</summary>
/// <param name="name">Its name.</param>
/// <param name="subject">The subject, with gaps.</param>
/// <param name="text">The text, with gaps.</param>
internal sealed partial class MessageTemplate(string name, string subject, string text)
{
    /// <summary>The names of its gaps.</summary>
    public IReadOnlySet<string> Gaps { get; } =
        Gap().Matches(subject + "\n" + text).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads a template file.</summary>
    /// <exception cref="FormatException">There is no empty line after the subject.</exception>
    public static MessageTemplate Parse(string name, string content)
    {
        var parts = content.ReplaceLineEndings("\n").Split("\n\n", 2);
        return parts.Length == 2 && parts[0].Length > 0 && !parts[0].Contains('\n', StringComparison.Ordinal)
            ? new MessageTemplate(name, parts[0], parts[1].TrimEnd() + "\n")
            : throw new FormatException($"The message template '{name}' must have a subject line, an empty line, and a text.");
    }

    /// <summary>Fills the gaps; values are only ever text, never template or markup.</summary>
    /// <exception cref="ArgumentException">A value is missing.</exception>
    public (string Subject, string Text) Fill(IReadOnlyDictionary<string, string> values)
    {
        var missing = Gaps.Where(gap => !values.ContainsKey(gap)).Order(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
            throw new ArgumentException($"The message '{name}' needs a value for: {string.Join(", ", missing)}.", nameof(values));
        return (OneLine(Replace(subject)), Replace(text));

        string Replace(string with) => Gap().Replace(with, match => values[match.Groups["name"].Value]);
    }

    // A line break in a subject would begin a header of the sender's choice.
    private static string OneLine(string value)
    {
        var line = new StringBuilder(value.Length);
        foreach (var letter in value)
            line.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
        return line.ToString().Trim();
    }

    [GeneratedRegex(@"\{\{(?<name>[A-Za-z][A-Za-z0-9]*)\}\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gap();
}

using System.Globalization;
using System.Text;

namespace Ecom.Functions.Platform.Rules;

/// <summary>Collects what is wrong with fields.</summary>
internal sealed class FieldChecks
{
    /// <summary>Characters of titles, names and other single lines; a longer text may have line breaks.</summary>
    public const int LineLimit = 200;

    /// <summary>Largest amount in minor units: 100 billion yuan.</summary>
    public const long AmountLimit = 10_000_000_000_000;

    private readonly List<FieldProblem> problems = [];

    public IReadOnlyList<FieldProblem> Problems => problems;

    public void That(bool holds, string field, string reason)
    {
        if (!holds) problems.Add(new FieldProblem(field, reason));
    }

    public void Required(string field, string? text, int limit)
    {
        That(text is not null && text.EnumerateRunes().Any(IsVisible), field, "is required");
        Optional(field, text, limit);
    }

    public void Optional(string field, string? text, int limit)
    {
        That((text?.Length ?? 0) <= limit, field, $"must not be longer than {limit} characters");
        var oneLine = limit <= LineLimit;
        That(text is null || !text.Any(c => IsForbidden(c) || (oneLine && (IsLineBreak(c) || IsReordering(c)))), field, "must not hold control characters");
    }

    public void Defined<T>(string field, T value)
        where T : struct, Enum =>
        That(Enum.IsDefined(value), field, $"must be one of {string.Join(", ", EnumNames.All(typeof(T)))}");

    public void Amount(string field, Money? money)
    {
        if (money is null) return;
        That(Currencies.IsKnown(money.Currency), $"{field}/currency", $"must be one of {string.Join(", ", Currencies.Codes)}");
        That(money.MinorUnits >= 0, $"{field}/minorUnits", "must not be negative");
        That(money.MinorUnits <= AmountLimit, $"{field}/minorUnits", $"must not be more than {AmountLimit}");
    }

    public void Email(string field, string? email)
    {
        var at = email?.IndexOf('@', StringComparison.Ordinal) ?? -1;
        var wellFormed = email is { Length: <= 254 } && at > 0
            && IsDotted(email[..at], "!#$%&'*+-/=?^_`{|}~") && IsDotted(email[(at + 1)..], "-");
        That(wellFormed, field, "must be an e-mail address");
    }

    // Parts of letters, digits and marks between single dots (RFC 5322, dot-atom): what every mail server takes.
    private static bool IsDotted(string text, string marks) => text.Split('.').All(part =>
        part.Length > 0 && part.All(c => char.IsLetterOrDigit(c) || marks.Contains(c, StringComparison.Ordinal)));

    private static bool IsForbidden(char c) => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c is '\uFFFE' or '\uFFFF';

    // A text of zero-width characters says nothing, and would count as an answer.
    private static bool IsVisible(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);

    // What turns the letters around it makes another name or address of what is read.
    private static bool IsReordering(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // A name with a line break cannot be put on a message.
    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\t' or '\u2028' or '\u2029';
}

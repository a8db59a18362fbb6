using System.Text.RegularExpressions;

namespace Ecom.Functions.Platform.Ledger;

/// <summary>The form of a case's id: <c>{kind}-{key}</c>, such as <c>contract-7f3c1a</c>; the same as its orchestration's instance id.</summary>
/// <remarks>
/// The kind is lower-case letters, the key is letters, digits, <c>.</c>, <c>_</c> and <c>-</c>, the whole at most 100 characters.
/// So an id is safe in an address, a file name and every store, and tells its kind.
/// </remarks>
public static partial class CaseId
{
    /// <summary>The longest id.</summary>
    public const int MaxLength = 100;

    /// <summary>Makes an id.</summary>
    /// <param name="kind">The kind, such as <c>contract</c>.</param>
    /// <param name="key">The key within the kind.</param>
    /// <exception cref="ArgumentException">The parts make no valid id.</exception>
    public static string Of(string kind, string key)
    {
        var id = $"{kind}-{key}";
        Ensure(id);
        return id;
    }

    /// <summary>Whether a text has the form of a case's id.</summary>
    public static bool IsValid(string? text) => text is { Length: <= MaxLength } && Form().IsMatch(text);

    /// <summary>The kind of a case.</summary>
    /// <param name="caseId">A valid id.</param>
    /// <exception cref="ArgumentException">The id is malformed.</exception>
    public static string KindOf(string caseId)
    {
        Ensure(caseId);
        return caseId[..caseId.IndexOf('-', StringComparison.Ordinal)];
    }

    /// <summary>Refuses a malformed id.</summary>
    /// <exception cref="ArgumentException">The id is malformed.</exception>
    public static void Ensure(string caseId)
    {
        if (!IsValid(caseId))
        {
            throw new ArgumentException(
                $"A case id is '{{kind}}-{{key}}' of at most {MaxLength} characters: letters, digits, '.', '_' and '-'.", nameof(caseId));
        }
    }

    [GeneratedRegex(@"\A[a-z]{1,30}-[A-Za-z0-9][A-Za-z0-9._-]*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}

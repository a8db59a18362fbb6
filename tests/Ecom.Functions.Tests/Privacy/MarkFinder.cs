using System.Text;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>Finds personal data and parts of secret links in a text, as they are or in Base64.</summary>
internal sealed class MarkFinder
{
    private readonly IReadOnlyList<string> exact;

    /// <param name="tokens">Tokens of links; half of one is too much already.</param>
    public MarkFinder(IEnumerable<string> tokens) =>
        exact = [.. tokens.SelectMany(Halves), .. InBase64(Marked.Mark), .. InBase64("Zqxmarkedperson"), "13900427789", "139 0042 7789"];

    /// <summary>What is found; null for nothing.</summary>
    public string? Find(string text) => text.Contains(Marked.Mark, StringComparison.OrdinalIgnoreCase)
        ? Marked.Mark
        : exact.FirstOrDefault(part => text.Contains(part, StringComparison.Ordinal));

    private static IEnumerable<string> Halves(string token) => [token[..(token.Length / 2)], token[(token.Length / 2)..]];

    /// <summary>A text in Base64.</summary>
    /// <remarks>Where in a group of three bytes it begins decides how it looks; its ends are shared with its neighbours.</remarks>
    public static IEnumerable<string> InBase64(string text)
    {
        for (var shift = 0; shift < 3; shift++)
        {
            var bytes = Encoding.UTF8.GetBytes(new string(' ', shift) + text);
            yield return Convert.ToBase64String(bytes.AsSpan(0, bytes.Length / 3 * 3))[(shift == 0 ? 0 : 4)..];
        }
    }
}

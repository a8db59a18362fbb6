using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>The canonical form of a consent text, over which its hash is computed.</summary>
/// <remarks>
/// Lines, each ended by one LF: version, language tag, title, each paragraph, agreement. Unicode normalisation form C, UTF-8 without byte
/// order mark. Anyone can write it again from a published text.
/// </remarks>
internal static class CanonicalConsent
{
    /// <summary>SHA-256 of the canonical form, lower-case hex.</summary>
    /// <param name="version">The version.</param>
    /// <param name="language">The language.</param>
    /// <param name="title">The title.</param>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="agreement">The sentence beside the checkbox.</param>
    public static string Sha256(string version, PageLanguage language, string title, IReadOnlyList<string> paragraphs, string agreement)
    {
        string[] lines = [version, LanguageChoice.Tag(language), title, .. paragraphs, agreement];
        var canonical = string.Concat(lines.Select(line => line + "\n")).Normalize(NormalizationForm.FormC);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
    }
}

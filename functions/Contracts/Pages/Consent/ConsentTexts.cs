using System.Text.Json;
using System.Text.Json.Serialization;
using Ecom.Functions.Platform;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>The consent texts of the data file <c>consent-texts.json</c>.</summary>
public sealed class ConsentTexts : IConsentTexts
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly List<ConsentText> texts;

    private ConsentTexts(List<ConsentText> texts) => this.texts = texts;

    /// <summary>Reads the file that is part of the assembly.</summary>
    public static ConsentTexts Load() => Parse(EmbeddedText.Read("Contracts.Pages.consent-texts.json"));

    /// <summary>Reads texts; versions stand in order, the last one is the current.</summary>
    /// <param name="json">The file.</param>
    /// <exception cref="InvalidDataException">No version, a version twice, or a text without a part.</exception>
    /// <exception cref="JsonException">Not the expected form.</exception>
    public static ConsentTexts Parse(string json)
    {
        var versions = JsonSerializer.Deserialize<List<Entry>>(json, Json) ?? [];
        if (versions.Count == 0) throw new InvalidDataException("There is no consent text.");
        if (versions.DistinctBy(entry => entry.Version, StringComparer.Ordinal).Count() != versions.Count)
            throw new InvalidDataException("Two consent texts have the same version.");
        return new ConsentTexts([.. versions.SelectMany(entry => (ConsentText[])
        [
            Make(entry.Version, PageLanguage.Chinese, entry.Chinese),
            Make(entry.Version, PageLanguage.English, entry.English),
        ])]);
    }

    /// <inheritdoc />
    public ConsentText Current(PageLanguage language) => texts.Last(text => text.Language == language);

    /// <inheritdoc />
    public ConsentText? Find(string version, PageLanguage language) =>
        texts.Find(text => text.Language == language && string.Equals(text.Version, version, StringComparison.Ordinal));

    private static ConsentText Make(string version, PageLanguage language, Words words)
    {
        if (words.Paragraphs.Count == 0 || words.Paragraphs.Append(words.Title).Append(words.Agreement).Append(version).Any(string.IsNullOrWhiteSpace))
            throw new InvalidDataException($"Consent text '{version}' ({LanguageChoice.Tag(language)}) lacks a part.");
        var hash = CanonicalConsent.Sha256(version, language, words.Title, words.Paragraphs, words.Agreement);
        return new ConsentText(version, language, words.Title, words.Paragraphs, words.Agreement, hash);
    }

    private sealed record Entry(string Version, [property: JsonPropertyName("zh-CN")] Words Chinese, [property: JsonPropertyName("en")] Words English);

    private sealed record Words(string Title, IReadOnlyList<string> Paragraphs, string Agreement);
}

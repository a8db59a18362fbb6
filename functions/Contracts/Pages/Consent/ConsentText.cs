using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Contracts.Pages;

/// <summary>The text by which a signer consents to electronic signing (电子签名法 3).</summary>
/// <param name="Version">Its version; a published version never changes.</param>
/// <param name="Language">Its language.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
/// <param name="Agreement">The sentence beside the checkbox.</param>
/// <param name="Sha256">SHA-256 of the whole text in its canonical form, lower-case hex.</param>
public sealed record ConsentText(
    string Version,
    PageLanguage Language,
    string Title,
    IReadOnlyList<string> Paragraphs,
    string Agreement,
    string Sha256);

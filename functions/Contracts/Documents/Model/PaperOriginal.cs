namespace Ecom.Functions.Contracts.Documents;

/// <summary>The original of a contract that was signed on paper.</summary>
/// <param name="ScanSha256">SHA-256 of the uploaded scan, hex.</param>
/// <param name="SignedOn">The day that the paper shows.</param>
/// <param name="Witness">Who witnessed the signing.</param>
/// <param name="ShelfLocation">Where the original lies; null until it is filed.</param>
public sealed record PaperOriginal(string ScanSha256, DateOnly SignedOn, string Witness, string? ShelfLocation);

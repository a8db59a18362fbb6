namespace Ecom.Functions.Contracts.Rules;

/// <summary>Legal records the signed original on paper.</summary>
/// <param name="ScanPath">Where the scan stands in the archive.</param>
/// <param name="ScanHash">SHA-256 of the scan.</param>
/// <param name="ContentType">Type of the scan, found from its content.</param>
/// <param name="Bytes">Size of the scan.</param>
/// <param name="SignedOn">Day of the last signature.</param>
/// <param name="Witness">Who witnessed it.</param>
/// <param name="ShelfLocation">Where the original stands.</param>
public sealed record RecordPaperSignature(
    string ScanPath,
    string ScanHash,
    string ContentType,
    long Bytes,
    DateOnly SignedOn,
    string Witness,
    string ShelfLocation) : ContractCommand;

namespace Ecom.Functions.Contracts.Entry.Paper;

/// <summary>What legal uploads.</summary>
/// <param name="Content">The scan.</param>
/// <param name="ContentType">Its type, found from its content.</param>
/// <param name="Extension">The extension that goes with it.</param>
/// <param name="SignedOn">Day of the last signature.</param>
/// <param name="Witness">Who witnessed it.</param>
/// <param name="ShelfLocation">Where the original stands.</param>
public sealed record PaperScan(
    ReadOnlyMemory<byte> Content, string ContentType, string Extension, DateOnly SignedOn, string Witness, string ShelfLocation);

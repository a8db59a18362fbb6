using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Contracts.Entry.Paper;

/// <summary>What legal uploads.</summary>
/// <param name="Content">The scan.</param>
/// <param name="ContentType">Its type, found from its content.</param>
/// <param name="Extension">The extension that goes with it.</param>
/// <param name="SignedOn">Day of the last signature.</param>
/// <param name="Witness">Who witnessed it.</param>
/// <param name="ShelfLocation">Where the original stands.</param>
public sealed record PaperScan(
    ReadOnlyMemory<byte> Content, string ContentType, string Extension, DateOnly SignedOn, string Witness, string ShelfLocation)
{
    /// <summary>SHA-256 of all that the form says. The form's own bytes differ at each try: clients make up a new boundary.</summary>
    public byte[] Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(SHA256.HashData(Content.Span));
        foreach (var field in new[] { SignedOn.ToString("O", CultureInfo.InvariantCulture), Witness, ShelfLocation })
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(field)));
        return hash.GetHashAndReset();
    }
}

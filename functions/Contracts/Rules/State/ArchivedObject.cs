namespace Ecom.Functions.Contracts.Rules;

/// <summary>One object in the archive.</summary>
/// <param name="Kind">What it is: one of <see cref="ArchivedKinds"/>.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
/// <param name="Bytes">Size.</param>
/// <param name="ContentType">Media type.</param>
public sealed record ArchivedObject(string Kind, string Path, string Sha256, long Bytes, string ContentType);

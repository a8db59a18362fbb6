namespace Ecom.Functions.Platform.People.Records;

/// <summary>A file of a person's case.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">SHA-256 of its content, in lower-case hex.</param>
/// <param name="Address">Where the staff gets it.</param>
public sealed record PersonFile(string Name, string ContentType, long Bytes, string Sha256, string Address);

namespace Ecom.Functions.Platform.Archive;

/// <summary>What the archive knows about a document.</summary>
/// <param name="Path">Where.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Sha256">The SHA-256 under which it was archived, in lower-case hex.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="ArchivedAt">When it was archived.</param>
/// <param name="Retention">How long it must be and may be kept.</param>
public sealed record ArchivedDocument(
    string Path, long Length, string Sha256, string ContentType, DateTimeOffset ArchivedAt, Retention? Retention);

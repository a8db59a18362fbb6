namespace Ecom.Functions.Platform.Attachments;

/// <summary>A file of a case.</summary>
/// <param name="Id">Its id in the case, made from its content: the same file again is the same attachment.</param>
/// <param name="Name">What the sender called it, cleaned, for people only; never part of a path.</param>
/// <param name="ContentType">Its media type, found by its content.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Sha256">SHA-256 of its content in lower-case hex.</param>
public sealed record Attachment(string Id, string Name, string ContentType, long Length, string Sha256);

using Ecom.Functions.Platform.Attachments.Content;

namespace Ecom.Functions.Platform.Attachments.Upload;

/// <summary>A file as it was uploaded: read through, hashed, and not kept anywhere yet.</summary>
/// <param name="Field">The field of the form; empty when the body was the file.</param>
/// <param name="Name">The name that the sender gave, as it came; null without one.</param>
/// <param name="Type">What it is by its content, whatever the sender said.</param>
/// <param name="Sha256">SHA-256 of its content in lower-case hex.</param>
/// <param name="Content">Its content.</param>
public sealed record UploadedFile(string Field, string? Name, FileType Type, string Sha256, ReadOnlyMemory<byte> Content)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Type.MediaType}, {Content.Length} bytes, {Sha256}";
}

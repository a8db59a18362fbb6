namespace Ecom.Functions.Platform.Attachments.Store;

/// <summary>What stands beside a file as its metadata, which is ASCII.</summary>
internal static class AttachmentMetadata
{
    private const string Name = "name";
    private const string Sha256 = "sha256";

    public static Dictionary<string, string> Write(Attachment attachment) => new(StringComparer.Ordinal)
    {
        [Name] = Uri.EscapeDataString(attachment.Name),
        [Sha256] = attachment.Sha256,
    };

    public static Attachment Read(string id, string contentType, long length, IDictionary<string, string> metadata) => new(
        id, Uri.UnescapeDataString(metadata.TryGetValue(Name, out var name) ? name : id), contentType, length, metadata.TryGetValue(Sha256, out var hash) ? hash : "");
}

using System.Globalization;

namespace Ecom.Functions.Platform.Attachments.Store;

/// <summary>What stands beside a file as its metadata, which is ASCII.</summary>
internal static class AttachmentMetadata
{
    private const string Name = "name";
    private const string Sha256 = "sha256";
    private const string Unnamed = "unnamedsince";

    public static Dictionary<string, string> Write(Attachment attachment) => new(StringComparer.Ordinal)
    {
        [Name] = Uri.EscapeDataString(attachment.Name),
        [Sha256] = attachment.Sha256,
    };

    public static Attachment Read(string id, string contentType, long length, IDictionary<string, string> metadata) => new(
        id, Uri.UnescapeDataString(metadata.TryGetValue(Name, out var name) ? name : id), contentType, length, metadata.TryGetValue(Sha256, out var hash) ? hash : "");

    /// <summary>When the file was found without a name; null when it was not, or was stored again since.</summary>
    public static DateTimeOffset? UnnamedSince(IDictionary<string, string> metadata) =>
        metadata.TryGetValue(Unnamed, out var at) ? DateTimeOffset.ParseExact(at, "O", CultureInfo.InvariantCulture) : null;

    /// <summary>The metadata with the mark that no case names the file.</summary>
    public static Dictionary<string, string> MarkUnnamed(IDictionary<string, string> metadata, DateTimeOffset at) => new(metadata, StringComparer.Ordinal)
    {
        [Unnamed] = at.ToString("O", CultureInfo.InvariantCulture),
    };
}

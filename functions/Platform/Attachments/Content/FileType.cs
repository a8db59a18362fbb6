namespace Ecom.Functions.Platform.Attachments.Content;

/// <summary>What a file is, by its content.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Extension">The extension that goes with it, without a dot.</param>
public sealed record FileType(string MediaType, string Extension)
{
    /// <summary>Bytes of no known kind.</summary>
    public static readonly FileType Unknown = new("application/octet-stream", "bin");

    /// <summary>UTF-8 text without markup.</summary>
    public static readonly FileType Text = new("text/plain", "txt");
}

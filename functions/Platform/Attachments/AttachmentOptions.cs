using System.ComponentModel.DataAnnotations;

namespace Ecom.Functions.Platform.Attachments;

/// <summary>Files that come with cases; configuration section <c>Attachments</c>.</summary>
public sealed class AttachmentOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Attachments";

    private static readonly string[] UsualTypes =
        ["image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "application/pdf", "video/mp4", "text/plain"];

    /// <summary>Largest file in bytes [10 MiB].</summary>
    [Range(1024, 1024 * 1024 * 1024)]
    public long MaxFileBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>Largest request with files in bytes [25 MiB].</summary>
    [Range(1024, 1024 * 1024 * 1024)]
    public long MaxRequestBytes { get; set; } = 25 * 1024 * 1024;

    /// <summary>Most files of a request [5].</summary>
    [Range(1, 100)]
    public int MaxFilesOfRequest { get; set; } = 5;

    /// <summary>Most files of a case [20].</summary>
    [Range(1, 1000)]
    public int MaxFilesOfCase { get; set; } = 20;

    /// <summary>Most bytes of all files of a case [100 MiB].</summary>
    [Range(1024, 100L * 1024 * 1024 * 1024)]
    public long MaxBytesOfCase { get; set; } = 100 * 1024 * 1024;

    /// <summary>Media types, found by content, that are taken [JPEG, PNG, GIF, WebP, HEIC, PDF, MP4, plain UTF-8 text]; naming any replaces all.</summary>
    public IList<string> Types { get; } = [];

    /// <summary>The media types that count.</summary>
    public IReadOnlyList<string> Allowed => Types.Count > 0 ? [.. Types] : UsualTypes;
}

using System.ComponentModel.DataAnnotations;

namespace Ecom.Functions.Platform.Photos;

/// <summary>Photos that come with cases; configuration section <c>Photos</c>.</summary>
public sealed class PhotoOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Photos";

    /// <summary>Largest photo in bytes [10 MiB].</summary>
    [Range(1024, 100 * 1024 * 1024)]
    public long MaxFileBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>Largest request with photos in bytes [25 MiB].</summary>
    [Range(1024, 100 * 1024 * 1024)]
    public long MaxRequestBytes { get; set; } = 25 * 1024 * 1024;

    /// <summary>Most photos of a request [6].</summary>
    [Range(1, 100)]
    public int MaxFilesOfRequest { get; set; } = 6;
}

namespace Ecom.Functions.Platform.Photos;

/// <summary>Takes out of photos what they tell beside the picture: place, time, device, name. Nothing is decoded or encoded again. Pure.</summary>
internal static class PhotoCleaning
{
    /// <summary>The media types that are photos, found by content.</summary>
    public static IReadOnlyList<string> Types { get; } = ["image/jpeg", "image/png", "image/heic", "image/webp"];

    /// <summary>The picture alone; null for a damaged file. The work is in proportion to the file's length.</summary>
    /// <param name="mediaType">One of <see cref="Types"/>.</param>
    /// <param name="file">The file.</param>
    public static byte[]? Clean(string mediaType, ReadOnlySpan<byte> file) => mediaType switch
    {
        "image/jpeg" => JpegPhoto.Clean(file),
        "image/png" => PngPhoto.Clean(file),
        "image/heic" => HeicPhoto.Clean(file),
        "image/webp" => WebpPhoto.Clean(file),
        _ => throw new ArgumentException("It is no photo.", nameof(mediaType)),
    };
}

namespace Ecom.Platform.Tests.Photos;

/// <summary>A photo of each type, as a phone hands it over.</summary>
internal static class Samples
{
    public static byte[] FromAPhone(string type) => type switch
    {
        "image/jpeg" => JpegSample.FromAPhone(),
        "image/png" => PngSample.FromAPhone(),
        "image/webp" => WebpSample.FromAPhone(),
        "image/heic" => HeicSample.FromAPhone(),
        _ => throw new ArgumentException("No such sample.", nameof(type)),
    };
}

namespace Ecom.Functions.Contracts.Documents;

/// <summary>A finished PDF file.</summary>
/// <param name="Content">The bytes of the file.</param>
/// <param name="Sha256">SHA-256 of <paramref name="Content"/>, lower-case hex.</param>
/// <param name="PageCount">Number of pages.</param>
public sealed record RenderedDocument(ReadOnlyMemory<byte> Content, string Sha256, int PageCount)
{
    /// <summary>The media type of every rendered document.</summary>
    public const string ContentType = "application/pdf";
}

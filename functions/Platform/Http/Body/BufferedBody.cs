namespace Ecom.Functions.Platform.Http.Body;

/// <summary>The body of a request once it has been read, kept with the request.</summary>
internal sealed record BufferedBody(ReadOnlyMemory<byte> Bytes);

namespace Ecom.Functions.Platform.Http.Idempotency;

/// <summary>An answer as it was sent.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="ContentType">Media type, or null without a body.</param>
/// <param name="Headers">Headers of the answer itself.</param>
/// <param name="Body">The bytes.</param>
public sealed record StoredResponse(
    int Status,
    string? ContentType,
    IReadOnlyDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Body);

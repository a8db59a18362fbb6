namespace Ecom.Functions.Platform.Cases.Idempotency;

/// <summary>An answer that is kept for retries.</summary>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="Headers">The headers to repeat, such as <c>Content-Type</c>, <c>ETag</c> and <c>Location</c>.</param>
/// <param name="Body">The body; at most <see cref="MaxBodyLength"/> bytes.</param>
public sealed record IdempotentResponse(int StatusCode, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>The largest body that is kept.</summary>
    public const int MaxBodyLength = 512 * 1024;
}

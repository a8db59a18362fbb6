namespace Ecom.Functions.Platform.Cases.Idempotency;

/// <summary>What is kept of a key.</summary>
/// <param name="RequestHash">The request that has it.</param>
/// <param name="Attempt">The claim's number.</param>
/// <param name="ExpiresAt">When the key is free again.</param>
/// <param name="StatusCode">The answer's status; null while there is none.</param>
/// <param name="Headers">The answer's headers.</param>
/// <param name="Body">The answer's body in base64.</param>
internal sealed record IdempotencyRecord(
    string RequestHash,
    long Attempt,
    DateTimeOffset ExpiresAt,
    int? StatusCode = null,
    IReadOnlyDictionary<string, string>? Headers = null,
    string? Body = null)
{
    public IdempotentResponse? Response => StatusCode is { } status
        ? new IdempotentResponse(
            status, Headers ?? new Dictionary<string, string>(StringComparer.Ordinal), Convert.FromBase64String(Body ?? ""))
        : null;
}

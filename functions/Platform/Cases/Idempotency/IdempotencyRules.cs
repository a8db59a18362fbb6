using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Platform.Cases.Idempotency;

/// <summary>What a key's record means to a request. Pure.</summary>
internal static class IdempotencyRules
{
    /// <summary>The id under which a key is kept; the key itself is not kept.</summary>
    public static string IdOf(string scope, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(scope);
        ArgumentException.ThrowIfNullOrEmpty(key);
        var scopeHash = SHA256.HashData(Encoding.UTF8.GetBytes(scope));
        return Convert.ToHexStringLower(SHA256.HashData([.. scopeHash, .. Encoding.UTF8.GetBytes(key)]));
    }

    /// <summary>The claim of a request, and what is to be kept; null for no change.</summary>
    public static (IdempotencyClaim Claim, IdempotencyRecord? Keep) Begin(
        IdempotencyRecord? record, string requestHash, DateTimeOffset now)
    {
        if (record is null || record.ExpiresAt <= now)
        {
            // Numbers grow with time, so a claim that lost its lease never has the number of a later one.
            var attempt = Math.Max((record?.Attempt ?? 0) + 1, now.UtcTicks);
            return (new IdempotencyClaim.Started(attempt), new IdempotencyRecord(requestHash, attempt, now + IIdempotencyStore.Lease));
        }

        if (!string.Equals(record.RequestHash, requestHash, StringComparison.Ordinal))
        {
            return (new IdempotencyClaim.Mismatch(), null);
        }

        return (record.Response is { } response ? new IdempotencyClaim.Completed(response) : new IdempotencyClaim.InProgress(), null);
    }

    /// <summary>The record with the answer; null when the claim is no longer held.</summary>
    public static IdempotencyRecord? Complete(IdempotencyRecord? record, long attempt, IdempotentResponse response, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (response.Body.Length > IdempotentResponse.MaxBodyLength)
        {
            throw new ArgumentException($"An answer of at most {IdempotentResponse.MaxBodyLength} bytes is kept.", nameof(response));
        }

        return Holds(record, attempt)
            ? record! with
            {
                ExpiresAt = now + IIdempotencyStore.TimeToLive,
                StatusCode = response.StatusCode,
                Headers = response.Headers,
                Body = Convert.ToBase64String(response.Body.Span),
            }
            : null;
    }

    /// <summary>Whether a claim is still held and not answered.</summary>
    public static bool Holds(IdempotencyRecord? record, long attempt) => record is { StatusCode: null } && record.Attempt == attempt;
}

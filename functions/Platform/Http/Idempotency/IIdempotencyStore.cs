namespace Ecom.Functions.Platform.Http.Idempotency;

/// <summary>Remembers, by <c>Idempotency-Key</c>, which request was made and what was answered.</summary>
/// <remarks>Durable on both hosts. All methods are atomic: of two claims of one key at the same time, one wins.</remarks>
public interface IIdempotencyStore
{
    /// <summary>Claims a key for a request, or says what stands there.</summary>
    /// <param name="scope">Who and where: caller and route; keys of different scopes never meet.</param>
    /// <param name="key">The key that the caller sent.</param>
    /// <param name="fingerprint">SHA-256 of the request in lower-case hex.</param>
    /// <param name="now">The time of the claim.</param>
    /// <param name="lease">A claim that has no answer after this time may be taken over.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IdempotencyClaim> ClaimAsync(
        string scope, string key, string fingerprint, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Keeps the answer for a claimed key; a second call for the key changes nothing.</summary>
    /// <param name="scope">See <see cref="ClaimAsync"/>.</param>
    /// <param name="key">See <see cref="ClaimAsync"/>.</param>
    /// <param name="response">What was answered.</param>
    /// <param name="expiresAt">When it may be forgotten.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task CompleteAsync(
        string scope, string key, StoredResponse response, DateTimeOffset expiresAt, CancellationToken cancellationToken);

    /// <summary>Gives a claimed key free again, because nothing was done.</summary>
    /// <param name="scope">See <see cref="ClaimAsync"/>.</param>
    /// <param name="key">See <see cref="ClaimAsync"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task ReleaseAsync(string scope, string key, CancellationToken cancellationToken);
}

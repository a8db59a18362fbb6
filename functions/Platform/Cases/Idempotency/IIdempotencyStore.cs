namespace Ecom.Functions.Platform.Cases.Idempotency;

/// <summary>Remembers what was answered to a request with an <c>Idempotency-Key</c>, for <see cref="TimeToLive"/>.</summary>
public interface IIdempotencyStore
{
    /// <summary>How long an answer is remembered.</summary>
    static readonly TimeSpan TimeToLive = TimeSpan.FromHours(24);

    /// <summary>How long a request may take before its key is free again: its process has died.</summary>
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>Claims a key, or tells what became of the request that had it first.</summary>
    /// <param name="scope">Whose key it is and for what: caller and route.</param>
    /// <param name="key">The caller's key.</param>
    /// <param name="requestHash">A hash of the request, to tell a retry from another request.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<IdempotencyClaim> BeginAsync(string scope, string key, string requestHash, CancellationToken cancellationToken = default);

    /// <summary>Keeps the answer for later retries. Does nothing when the claim is no longer held.</summary>
    /// <param name="scope">As in <see cref="BeginAsync"/>.</param>
    /// <param name="key">As in <see cref="BeginAsync"/>.</param>
    /// <param name="attempt">The attempt that <see cref="IdempotencyClaim.Started"/> told.</param>
    /// <param name="response">The answer.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task CompleteAsync(
        string scope, string key, long attempt, IdempotentResponse response, CancellationToken cancellationToken = default);

    /// <summary>Frees the key, since the request failed and may be tried again. Does nothing when the claim is no longer held.</summary>
    /// <param name="scope">As in <see cref="BeginAsync"/>.</param>
    /// <param name="key">As in <see cref="BeginAsync"/>.</param>
    /// <param name="attempt">The attempt that <see cref="IdempotencyClaim.Started"/> told.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task AbandonAsync(string scope, string key, long attempt, CancellationToken cancellationToken = default);
}

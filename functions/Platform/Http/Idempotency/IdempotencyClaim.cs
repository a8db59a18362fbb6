namespace Ecom.Functions.Platform.Http.Idempotency;

/// <summary>What a claim of an <c>Idempotency-Key</c> found.</summary>
public abstract record IdempotencyClaim
{
    private IdempotencyClaim()
    {
    }

    /// <summary>The key is new (or its answer expired, or its claim ran out): do the work.</summary>
    public sealed record Claimed : IdempotencyClaim;

    /// <summary>The same request is being worked on.</summary>
    public sealed record InProgress : IdempotencyClaim;

    /// <summary>The same request was answered.</summary>
    /// <param name="Response">What was answered.</param>
    public sealed record Completed(StoredResponse Response) : IdempotencyClaim;

    /// <summary>The key was used for another request.</summary>
    public sealed record UsedForAnother : IdempotencyClaim;
}

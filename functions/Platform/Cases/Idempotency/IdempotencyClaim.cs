namespace Ecom.Functions.Platform.Cases.Idempotency;

/// <summary>What a key says about a request.</summary>
public abstract record IdempotencyClaim
{
    private IdempotencyClaim()
    {
    }

    /// <summary>The key was free: the request is to be handled, then completed or abandoned.</summary>
    /// <param name="Attempt">The claim's number, to be given back.</param>
    public sealed record Started(long Attempt) : IdempotencyClaim;

    /// <summary>The first request is still being handled.</summary>
    public sealed record InProgress : IdempotencyClaim;

    /// <summary>The request was answered: the same answer is to be given.</summary>
    /// <param name="Response">The answer.</param>
    public sealed record Completed(IdempotentResponse Response) : IdempotencyClaim;

    /// <summary>The key was used for another request.</summary>
    public sealed record Mismatch : IdempotencyClaim;
}

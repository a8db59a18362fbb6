namespace Ecom.Functions.Platform.Cases;

/// <summary>A case as it stands.</summary>
/// <typeparam name="TState">Its state.</typeparam>
/// <param name="Id">The case's id.</param>
/// <param name="State">The state after the last event.</param>
/// <param name="Seq">The last event's place in the ledger.</param>
/// <param name="Index">What lists and searches see.</param>
/// <param name="CreatedAt">When the first event happened.</param>
/// <param name="UpdatedAt">When the last event happened.</param>
public sealed record Case<TState>(
    string Id, TState State, long Seq, CaseIndex Index, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt)
    where TState : class
{
    /// <summary>The entity tag for <c>ETag</c> and <c>If-Match</c>: it changes with every event.</summary>
    public string ETag => CaseETag.Of(Seq);
}

namespace Ecom.Functions.Platform.Cases;

/// <summary>A page of cases.</summary>
/// <typeparam name="TState">Their state.</typeparam>
/// <param name="Items">The cases, in the query's order.</param>
/// <param name="Continuation">What to send for the next page; null after the last.</param>
public sealed record CasePage<TState>(IReadOnlyList<Case<TState>> Items, string? Continuation)
    where TState : class;

namespace Ecom.Functions.Platform.Cases;

/// <summary>What a comparison of a case with its index found.</summary>
/// <typeparam name="TState">The case's state.</typeparam>
/// <param name="Case">The case, made anew from its whole ledger.</param>
/// <param name="WasWrong">Whether the index said otherwise; it has been put right.</param>
public sealed record CaseComparison<TState>(Case<TState> Case, bool WasWrong)
    where TState : class;

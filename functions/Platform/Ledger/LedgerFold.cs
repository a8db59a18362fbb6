namespace Ecom.Functions.Platform.Ledger;

/// <summary>State from events.</summary>
public static class LedgerFold
{
    /// <summary>Applies entries in order; without any, the state stays.</summary>
    /// <typeparam name="TState">The state; null before the first event.</typeparam>
    /// <param name="entries">The entries, in order.</param>
    /// <param name="state">The state before them.</param>
    /// <param name="evolve">The state after one more event.</param>
    public static TState? Fold<TState>(this IEnumerable<LedgerEntry> entries, TState? state, Func<TState?, LedgerEntry, TState> evolve)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(evolve);
        return entries.Aggregate(state, evolve);
    }
}

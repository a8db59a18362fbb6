using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Platform.Cases;

/// <summary>What a slice says about its cases: how events make the state, and what lists see of it.</summary>
/// <typeparam name="TState">The state: an immutable record that can be written as JSON.</typeparam>
public abstract class CaseKind<TState>
    where TState : class
{
    /// <summary>The kind, which starts every case id: lower-case letters, such as <c>contract</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The version of <see cref="Evolve"/> and <see cref="Index"/>. Raise it when they change: snapshots are then made anew from the ledger.</summary>
    public virtual int Version => 1;

    /// <summary>The states, as <see cref="Index"/> names them, of a case that is not over; none for a kind that nobody works on.</summary>
    public abstract IReadOnlyList<string> OpenStates { get; }

    /// <summary>The state after one more event. Pure.</summary>
    /// <param name="state">The state before; null before the first event.</param>
    /// <param name="entry">The event.</param>
    public abstract TState Evolve(TState? state, LedgerEntry entry);

    /// <summary>What lists see of a state. Pure.</summary>
    public abstract CaseIndex Index(TState state);
}

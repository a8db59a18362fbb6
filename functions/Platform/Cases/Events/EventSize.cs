using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Cases.Events;

/// <summary>Whether events fit into the ledger.</summary>
public static class EventSize
{
    /// <summary>Largest event: an entry of the ledger without room for what stands around the event.</summary>
    public const int MaxBytes = LedgerLimits.EntryBytes - (8 * 1024);

    /// <summary>Whether the ledger would not take an event, because it is too large for one entry.</summary>
    /// <typeparam name="TEvent">The slice's events.</typeparam>
    /// <param name="events">What is to be appended.</param>
    /// <param name="by">By whom.</param>
    /// <param name="at">When.</param>
    public static bool IsTooLarge<TEvent>(IReadOnlyList<TEvent> events, Person by, DateTimeOffset at)
        where TEvent : class =>
        events.Any(happened => CanonicalJson.Write(EventJson.ToEntry(happened, by, at, null).Data).Length > MaxBytes);
}

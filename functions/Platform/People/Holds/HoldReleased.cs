using Ecom.Functions.Platform.People.Journal;

namespace Ecom.Functions.Platform.People.Holds;

/// <summary>Legal no longer holds a case.</summary>
/// <param name="Reason">Why.</param>
public sealed record HoldReleased(string Reason) : PersonJournalEvent;

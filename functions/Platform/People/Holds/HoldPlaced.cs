using Ecom.Functions.Platform.People.Journal;

namespace Ecom.Functions.Platform.People.Holds;

/// <summary>Legal holds a case: nothing of it is erased.</summary>
/// <param name="Reason">Why.</param>
public sealed record HoldPlaced(string Reason) : PersonJournalEvent;

namespace Ecom.Functions.Platform.People.Journal;

/// <summary>What was done with a person's data. It holds none of it.</summary>
public abstract record PersonJournalEvent;

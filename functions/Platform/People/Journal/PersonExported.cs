namespace Ecom.Functions.Platform.People.Journal;

/// <summary>What is held was given out, or a page of it.</summary>
/// <param name="Cases">How many cases.</param>
/// <param name="IsLast">Whether it was the last page.</param>
public sealed record PersonExported(int Cases, bool IsLast) : PersonJournalEvent;

namespace Ecom.Functions.Platform.People.Records;

/// <summary>A page of a person's cases of one kind.</summary>
/// <param name="Cases">The cases, by number.</param>
/// <param name="Continuation">What to give for the next page; null after the last.</param>
public sealed record PersonCasePage(IReadOnlyList<PersonCase> Cases, string? Continuation);

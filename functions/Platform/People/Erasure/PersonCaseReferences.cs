namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>Names cases.</summary>
/// <param name="Cases">The cases.</param>
public sealed record PersonCaseReferences(IReadOnlyList<PersonCaseReference> Cases);

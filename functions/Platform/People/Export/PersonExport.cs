using Ecom.Functions.Platform.People.Records;

namespace Ecom.Functions.Platform.People.Export;

/// <summary>What is held of a person, or a page of it.</summary>
/// <param name="ExportedAt">When it was read.</param>
/// <param name="Cases">The cases; none for somebody who is not known.</param>
/// <param name="Continuation">Send it with the same person for the next page; null: this was the last.</param>
public sealed record PersonExport(DateTimeOffset ExportedAt, IReadOnlyList<PersonCase> Cases, string? Continuation);

namespace Ecom.Functions.Platform.Cases.Counts;

/// <summary>Which cases to count.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="States">The states in which they are open.</param>
/// <param name="Now">A limit before it has passed.</param>
/// <param name="Soon">A limit before it passes soon.</param>
public sealed record CaseCountQuery(string Kind, IReadOnlyList<string> States, DateTimeOffset Now, DateTimeOffset Soon);

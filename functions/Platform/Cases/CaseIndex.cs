namespace Ecom.Functions.Platform.Cases;

/// <summary>The fields of a case that lists filter, order and search.</summary>
/// <param name="Number">The number that people use, such as <c>MC-2026-000123</c>; null while there is none.</param>
/// <param name="Title">A short text for people.</param>
/// <param name="State">The state's name.</param>
/// <param name="Owner">The id of the person who is responsible.</param>
/// <param name="Parties">The ids of the parties, such as merchants and customers.</param>
/// <param name="DueAt">When a limit that the staff must keep passes soonest; null while none runs.</param>
/// <param name="Queue">Whose work the case is, such as a team; null when nobody's.</param>
/// <param name="NextAt">When time next acts on the case, which a sweep for missed clocks asks for; null while it waits for no instant, or its kind tells none.</param>
public sealed record CaseIndex(
    string? Number,
    string Title,
    string State,
    string? Owner,
    IReadOnlyList<string> Parties,
    DateTimeOffset? DueAt = null,
    string? Queue = null,
    DateTimeOffset? NextAt = null);

namespace Ecom.Functions.Platform.Cases.Counts;

/// <summary>How many cases of a kind there are that somebody has to work on.</summary>
/// <param name="Open">Not over.</param>
/// <param name="Overdue">Of these, those whose next limit has passed.</param>
/// <param name="DueSoon">Of these, those whose next limit passes soon; the overdue are not among them.</param>
public sealed record CaseCounts(long Open, long Overdue, long DueSoon);

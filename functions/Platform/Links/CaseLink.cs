namespace Ecom.Functions.Platform.Links;

/// <summary>What a link opens.</summary>
/// <param name="Subject">On what, such as <c>complaint-7f3c1a/customer</c>.</param>
/// <param name="Issue">The number of the link; the case's state knows its newest, and a link with a lower number is dead.</param>
/// <param name="ExpiresAt">Until when it opens something.</param>
/// <param name="IsExpired">Whether that is over; the page can then say so.</param>
public sealed record CaseLink(string Subject, int Issue, DateTimeOffset ExpiresAt, bool IsExpired);

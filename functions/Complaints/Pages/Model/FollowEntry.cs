using Ecom.Functions.Platform.Links;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>One thing that happened to a complaint, as the customer sees it.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Kind">What.</param>
/// <param name="Text">In words, or a file's name.</param>
/// <param name="Until">The time that it sets, such as a promise or the end of a wait.</param>
/// <param name="Before">The time that it replaces.</param>
/// <param name="Score">The rating.</param>
public sealed record FollowEntry(
    DateTimeOffset At,
    LinkAuthor By,
    FollowEntryKind Kind,
    string? Text = null,
    DateTimeOffset? Until = null,
    DateTimeOffset? Before = null,
    int? Score = null);

using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Pages;

/// <summary>One thing that happened to a claim, as the customer sees it.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Kind">What.</param>
/// <param name="Text">What was said.</param>
public sealed record ClaimFollowEntry(DateTimeOffset At, LinkAuthor By, ClaimFollowEntryKind Kind, string? Text = null)
{
    /// <summary>Until when somebody is to act.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The amount, where money is concerned.</summary>
    public Money? Amount { get; init; }

    /// <summary>The way, where one is concerned.</summary>
    public CompensationKind? Way { get; init; }

    /// <summary>The parcel, where one is concerned.</summary>
    public ParcelKey? Parcel { get; init; }

    /// <summary>Where a parcel was seen.</summary>
    public TraceFinding? Finding { get; init; }

    /// <summary>How it ended.</summary>
    public ClaimOutcome? Outcome { get; init; }

    /// <summary>The score, 1 to 5.</summary>
    public int? Score { get; init; }
}

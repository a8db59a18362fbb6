using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Orders.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>A claim as the staff sees it.</summary>
/// <param name="Id">Id.</param>
/// <param name="Number">Number.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Version">The version.</param>
/// <param name="Kind">What it is taken for.</param>
/// <param name="Report">What was reported.</param>
/// <param name="Order">The order as it was when the claim came in.</param>
/// <param name="Lines">The pieces that count now: as compensated, as judged, or as reported.</param>
/// <param name="OpenedAt">When it came in.</param>
/// <param name="UpdatedAt">When something last happened.</param>
/// <param name="NextDeadline">When time next acts.</param>
public sealed record ClaimView(
    string Id,
    string Number,
    ClaimStatus Status,
    long Version,
    ClaimKind Kind,
    ClaimReport Report,
    OrderFacts Order,
    IReadOnlyList<ClaimedLine> Lines,
    DateTimeOffset OpenedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? NextDeadline)
{
    /// <summary>Its photos.</summary>
    public IReadOnlyList<ClaimPhotoView> Photos { get; init; } = [];

    /// <summary>What was judged.</summary>
    public ClaimJudgement? Judgement { get; init; }

    /// <summary>When the parcel is deemed lost, while it is looked for.</summary>
    public DateTimeOffset? LostAt { get; init; }

    /// <summary>When the parcel was last seen.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>How it may be compensated, and which rules say so.</summary>
    public CompensationPlan? Plan { get; init; }

    /// <summary>Whether the plan was approved, or needs no approval.</summary>
    public bool IsApproved { get; init; }

    /// <summary>The way that was chosen.</summary>
    public ClaimChoice? Choice { get; init; }

    /// <summary>What comes back.</summary>
    public ParcelKey? ReturnParcel { get; init; }

    /// <summary>What the customer paid to send it back.</summary>
    public Money? ReturnFreight { get; init; }

    /// <summary>The customer's turn, or a parcel's.</summary>
    public ClaimWait? Wait { get; init; }

    /// <summary>What the staff is to do.</summary>
    public IReadOnlyList<ClaimTask> Tasks { get; init; } = [];

    /// <summary>What was and is to be done outside, in the order in which it was planned.</summary>
    public IReadOnlyList<ClaimEffect> Effects { get; init; } = [];

    /// <summary>The parcel that reappeared after the compensation.</summary>
    public Reappearance? Reappearance { get; init; }

    /// <summary>The claim against the carrier.</summary>
    public ClaimRecovery? Recovery { get; init; }

    /// <summary>What the customer says did not come.</summary>
    public string? Dispute { get; init; }

    /// <summary>What the customer said of it.</summary>
    public ClaimRating? Rating { get; init; }

    /// <summary>Until when a settled claim stays under watch.</summary>
    public DateTimeOffset? WatchUntil { get; init; }

    /// <summary>How it ended.</summary>
    public ClaimOutcome? Outcome { get; init; }

    /// <summary>Whether the customer has a link that works.</summary>
    public bool HasLink { get; init; }

    /// <summary>A step of the software itself that stays broken.</summary>
    public ParkedWork? Parked { get; init; }

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<CaseTimelineEntry> Timeline { get; init; } = [];

    /// <summary>The view of a claim.</summary>
    /// <param name="state">The claim.</param>
    public static ClaimView Of(ClaimState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new ClaimView(
            state.Id,
            state.Number,
            state.Status,
            state.Seq,
            state.Kind,
            state.Report,
            state.Order,
            state.Lines,
            state.OpenedAt,
            state.UpdatedAt,
            ClaimPhases.Next(state))
        {
            Judgement = state.Judgement,
            LostAt = state.LostAt,
            SeenAt = state.SeenAt,
            Plan = state.Plan,
            IsApproved = state.IsApproved,
            Choice = state.Choice,
            ReturnParcel = state.ReturnParcel,
            ReturnFreight = state.ReturnFreight,
            Wait = state.Wait,
            Tasks = state.Tasks,
            Effects = state.Effects,
            Reappearance = state.Reappearance,
            Recovery = state.Recovery,
            Dispute = state.Dispute,
            Rating = state.Rating,
            WatchUntil = state.WatchUntil,
            Outcome = state.Outcome,
            HasLink = state.LinkIssue > 0,
            Parked = state.Parked,
        };
    }
}

using System.Collections.Immutable;
using Ecom.Functions.Platform.Orders.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>A claim as its events made it.</summary>
public sealed record ClaimState : IErasableState, ILinkedState
{
    /// <summary>Number of the link that a customer gets with the acknowledgement.</summary>
    public const int FirstLinkIssue = 1;

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Its number, such as <c>CL-2026-000001</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Where it stands.</summary>
    public ClaimStatus Status { get; init; }

    /// <inheritdoc/>
    public long Seq { get; init; }

    /// <summary>What was reported.</summary>
    public required ClaimReport Report { get; init; }

    /// <summary>The order as it was when the claim came in.</summary>
    public required OrderFacts Order { get; init; }

    /// <summary>What it is taken for.</summary>
    public ClaimKind Kind { get; init; }

    /// <summary>The photos.</summary>
    public ImmutableList<ClaimPhoto> Photos { get; init; } = [];

    /// <summary>What was judged; null: nothing yet.</summary>
    public ClaimJudgement? Judgement { get; init; }

    /// <summary>When the parcel is deemed lost, while it is looked for.</summary>
    public DateTimeOffset? LostAt { get; init; }

    /// <summary>When the parcel was last seen.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>How it may be compensated.</summary>
    public CompensationPlan? Plan { get; init; }

    /// <summary>Whether the plan was approved, or needs no approval.</summary>
    public bool IsApproved { get; init; }

    /// <summary>The way that was chosen.</summary>
    public ClaimChoice? Choice { get; init; }

    /// <summary>What comes back, on its way.</summary>
    public ParcelKey? ReturnParcel { get; init; }

    /// <summary>What the customer paid to send it back.</summary>
    public Money? ReturnFreight { get; init; }

    /// <summary>The pieces that are compensated; null before.</summary>
    public ImmutableList<ClaimedLine>? Compensated { get; init; }

    /// <summary>It is the customer's turn, or a parcel's.</summary>
    public ClaimWait? Wait { get; init; }

    /// <summary>What the staff is to do.</summary>
    public ImmutableList<ClaimTask> Tasks { get; init; } = [];

    /// <summary>What was and is to be done outside, in the order in which it was planned.</summary>
    public ImmutableList<ClaimEffect> Effects { get; init; } = [];

    /// <summary>The parcel that reappeared after the compensation.</summary>
    public Reappearance? Reappearance { get; init; }

    /// <summary>The claim against the carrier.</summary>
    public ClaimRecovery? Recovery { get; init; }

    /// <summary>What the customer says did not come; null: nothing.</summary>
    public string? Dispute { get; init; }

    /// <summary>What the customer said of it.</summary>
    public ClaimRating? Rating { get; init; }

    /// <summary>Whether somebody is to follow up on a low score.</summary>
    public bool NeedsFollowUp { get; init; }

    /// <summary>Until when a settled claim stays under watch.</summary>
    public DateTimeOffset? WatchUntil { get; init; }

    /// <summary>How it ended; null while it goes on.</summary>
    public ClaimOutcome? Outcome { get; init; }

    /// <summary>When it came in.</summary>
    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>When something last happened.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Number of the customer's link; 0: it was revoked.</summary>
    public int LinkIssue { get; init; } = FirstLinkIssue;

    /// <summary>Number of the newest link that there ever was.</summary>
    public int LastLinkIssue { get; init; } = FirstLinkIssue;

    /// <summary>When its personal data was erased; null: it was not.</summary>
    public DateTimeOffset? ErasedAt { get; init; }

    /// <summary>A step of the software itself that stays broken.</summary>
    public ParkedWork? Parked { get; init; }

    /// <summary>Ids of the commands already dealt with; one of them again changes nothing.</summary>
    public ImmutableList<string> HandledCommands { get; init; } = [];

    /// <summary>The pieces that count now: as compensated, as judged, or as reported.</summary>
    public IReadOnlyList<ClaimedLine> Lines => Compensated ?? Judgement?.Lines ?? Report.Lines;

    /// <summary>The parcel.</summary>
    public ParcelKey? Parcel => Report.Parcel;

    /// <summary>The parcel in which goods are sent again.</summary>
    public ParcelKey? ReplacementParcel => Effects.FindLast(effect => effect is { Kind: EffectKind.Replacement, Status: EffectStatus.Done })?.Parcel;

    /// <summary>Whether the customer or the staff still work on it.</summary>
    public bool IsOpen => Status is not (ClaimStatus.Settled or ClaimStatus.Closed);

    /// <inheritdoc/>
    public bool HasHandled(string commandId) => HandledCommands.Contains(commandId);

    /// <summary>An effect.</summary>
    /// <param name="key">Its key.</param>
    public ClaimEffect? Effect(string key) => Effects.Find(effect => string.Equals(effect.Key, key, StringComparison.Ordinal));
}

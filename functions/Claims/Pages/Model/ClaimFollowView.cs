using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Pages;

/// <summary>A claim as its customer sees it by the link: without judgements, notes, tasks, partners' trouble and people of the staff.</summary>
/// <param name="Number">Its number.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Kind">What it is taken for.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Turn">Whose turn it is.</param>
/// <param name="Version">The version; goes back with what the customer does.</param>
/// <param name="OpenedAt">When it came in.</param>
/// <param name="Currency">The currency of the order.</param>
public sealed record ClaimFollowView(
    string Number, string OrderId, ClaimKind Kind, ClaimStatus Status, ClaimTurn Turn, long Version, DateTimeOffset OpenedAt, string Currency)
{
    /// <summary>Until when; null when nothing is waited for.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>What the photos are to show, where somebody said so.</summary>
    public string? AskedFor { get; init; }

    /// <summary>What is claimed.</summary>
    public IReadOnlyList<ClaimFollowLine> Lines { get; init; } = [];

    /// <summary>The ways to choose from.</summary>
    public IReadOnlyList<ClaimFollowOption> Options { get; init; } = [];

    /// <summary>Points on top.</summary>
    public int Points { get; init; }

    /// <summary>The way that was chosen.</summary>
    public ClaimFollowOption? Choice { get; init; }

    /// <summary>Whether the goods are fetched; null when nothing comes back.</summary>
    public bool? IsFetched { get; init; }

    /// <summary>What comes back, on its way.</summary>
    public ParcelKey? ReturnParcel { get; init; }

    /// <summary>What was paid.</summary>
    public Money? Paid { get; init; }

    /// <summary>The parcel in which goods were sent again.</summary>
    public ParcelKey? Replacement { get; init; }

    /// <summary>How it ended.</summary>
    public ClaimOutcome? Outcome { get; init; }

    /// <summary>What the customer can do now.</summary>
    public IReadOnlyList<ClaimAction> Actions { get; init; } = [];

    /// <summary>The customer's photos, as others see them.</summary>
    public IReadOnlyList<ClaimFollowPhoto> Photos { get; init; } = [];

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<ClaimFollowEntry> History { get; init; } = [];
}

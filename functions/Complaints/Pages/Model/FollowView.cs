using Ecom.Functions.Complaints.Rules;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>A complaint as its customer sees it by the link: without notes, limits, queues and people of the staff.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Turn">Whose turn it is.</param>
/// <param name="Version">What was seen; sent back with an action, it makes a double click one action.</param>
/// <param name="OpenedAt">When it came in.</param>
public sealed record FollowView(string Number, string Subject, ComplaintStatus Status, FollowTurn Turn, long Version, DateTimeOffset OpenedAt)
{
    /// <summary>By when the customer hears from customer service; null when nothing is owed.</summary>
    public FollowUpdate? NextUpdate { get; init; }

    /// <summary>What the customer was asked.</summary>
    public FollowQuestion? Question { get; init; }

    /// <summary>The proposal that may be answered.</summary>
    public FollowProposal? Proposal { get; init; }

    /// <summary>The resolution.</summary>
    public FollowResolution? Resolution { get; init; }

    /// <summary>What the customer can do now.</summary>
    public IReadOnlyList<FollowAction> Actions { get; init; } = [];

    /// <summary>The customer's files.</summary>
    public IReadOnlyList<FollowFile> Attachments { get; init; } = [];

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<FollowEntry> History { get; init; } = [];
}

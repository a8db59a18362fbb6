using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules.Statutory;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>A complaint as the staff sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Version">Sequence number of the last event.</param>
/// <param name="Report">What came in.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Priority">How urgent it is.</param>
/// <param name="Queue">Whose work it is.</param>
/// <param name="Owner">Who has it.</param>
/// <param name="OpenedAt">When it came in.</param>
/// <param name="UpdatedAt">When something last happened.</param>
/// <param name="DueAt">When a limit passes soonest.</param>
/// <param name="NextDeadline">When time next acts.</param>
public sealed record ComplaintView(
    string Id,
    string Number,
    ComplaintStatus Status,
    long Version,
    ComplaintReport Report,
    ComplaintCategory Category,
    ComplaintPriority Priority,
    string Queue,
    PersonView? Owner,
    DateTimeOffset OpenedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DueAt,
    DateTimeOffset? NextDeadline)
{
    /// <summary>How often it was reopened.</summary>
    public int Reopened { get; init; }

    /// <summary>Ids of earlier complaints that it repeats.</summary>
    public IReadOnlyList<string> Earlier { get; init; } = [];

    /// <summary>The highest level that was told of a breach.</summary>
    public Escalation? Escalated { get; init; }

    /// <summary>The customer's turn.</summary>
    public CustomerWait? Wait { get; init; }

    /// <summary>The proposal that may be accepted.</summary>
    public string? Proposal { get; init; }

    /// <summary>The promise that stands.</summary>
    public Promise? Promise { get; init; }

    /// <summary>The resolution.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>What the customer said of resolutions.</summary>
    public IReadOnlyList<Rating> Ratings { get; init; } = [];

    /// <summary>A low score that somebody is to look into.</summary>
    public FollowUp? FollowUp { get; init; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<ComplaintAttachment> Attachments { get; init; } = [];

    /// <summary>Legal limits.</summary>
    public IReadOnlyList<StatutoryClock> Statutory { get; init; } = [];

    /// <summary>Whether the customer has a link that works.</summary>
    public bool HasLink { get; init; }

    /// <summary>Work that waits for a person.</summary>
    public ParkedWork? Parked { get; init; }

    /// <summary>What happened, in order; only when one complaint is read.</summary>
    public IReadOnlyList<CaseTimelineEntry>? Timeline { get; init; }

    /// <summary>The view of a complaint.</summary>
    /// <param name="state">The complaint.</param>
    public static ComplaintView Of(ComplaintState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new ComplaintView(
            state.Id,
            state.Number,
            state.Status,
            state.Seq,
            state.Report,
            state.Category,
            state.Priority,
            state.Queue,
            state.Owner is null ? null : PersonView.Of(state.Owner),
            state.OpenedAt,
            state.UpdatedAt,
            ComplaintDeadlines.Due(state),
            ComplaintDeadlines.Next(state))
        {
            Reopened = state.Round,
            Earlier = state.Earlier,
            Escalated = state.Escalated,
            Wait = state.Wait,
            Proposal = state.Proposal,
            Promise = state.Promise,
            Resolution = state.Resolution,
            Ratings = state.Ratings,
            FollowUp = state.FollowUp,
            Attachments = state.Attachments,
            Statutory = state.Statutory,
            HasLink = state.LinkIssue > 0,
            Parked = state.Parked,
        };
    }
}

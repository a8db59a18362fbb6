using System.Collections.Immutable;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Ecom.Functions.Platform.Sla.Rules.Statutory;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>A complaint as its events made it. What was said is in the ledger only.</summary>
public sealed record ComplaintState : IErasableState, ILinkedState
{
    /// <summary>Number of the link that a customer gets with the acknowledgement.</summary>
    public const int FirstLinkIssue = 1;

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Its number, such as <c>CP-2026-000001</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Where it stands.</summary>
    public ComplaintStatus Status { get; init; }

    /// <inheritdoc/>
    public long Seq { get; init; }

    /// <summary>What came in.</summary>
    public required ComplaintReport Report { get; init; }

    /// <summary>Earlier complaints that this one repeats.</summary>
    public ImmutableList<string> Earlier { get; init; } = [];

    /// <summary>What it is about.</summary>
    public ComplaintCategory Category { get; init; }

    /// <summary>How urgent it is.</summary>
    public ComplaintPriority Priority { get; init; }

    /// <summary>Whose work it is.</summary>
    public string Queue { get; init; } = "";

    /// <summary>Who has it; null: nobody.</summary>
    public Person? Owner { get; init; }

    /// <summary>Its clocks.</summary>
    public ClockLedger Clocks { get; init; } = ClockLedger.Empty;

    /// <summary>Legal limits that run or ran.</summary>
    public ImmutableList<StatutoryClock> Statutory { get; init; } = [];

    /// <summary>When it came in.</summary>
    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>When something last happened.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>How often it was reopened.</summary>
    public int Round { get; init; }

    /// <summary>The highest level that was told of a breach.</summary>
    public Escalation? Escalated { get; init; }

    /// <summary>The customer's turn; null: ours, or over.</summary>
    public CustomerWait? Wait { get; init; }

    /// <summary>The proposal that may be accepted.</summary>
    public string? Proposal { get; init; }

    /// <summary>Sequence number of the event that made the last proposal: it tells proposals apart.</summary>
    public long? ProposalSeq { get; init; }

    /// <summary>The promise to the customer that stands.</summary>
    public Promise? Promise { get; init; }

    /// <summary>The last resolution; null while there is none or it did not last.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>What the customer said of resolutions.</summary>
    public ImmutableList<Rating> Ratings { get; init; } = [];

    /// <summary>A low score that somebody is to look into.</summary>
    public FollowUp? FollowUp { get; init; }

    /// <summary>Its files.</summary>
    public ImmutableList<ComplaintAttachment> Attachments { get; init; } = [];

    /// <summary>Number of the customer's link; 0: it was revoked.</summary>
    public int LinkIssue { get; init; } = FirstLinkIssue;

    /// <summary>Number of the newest link that there ever was.</summary>
    public int LastLinkIssue { get; init; } = FirstLinkIssue;

    /// <summary>When its personal data was erased; null: it was not.</summary>
    public DateTimeOffset? ErasedAt { get; init; }

    /// <summary>Work that waits for a person.</summary>
    public ParkedWork? Parked { get; init; }

    /// <summary>Ids of the commands already dealt with; one of them again changes nothing.</summary>
    public ImmutableList<string> HandledCommands { get; init; } = [];

    /// <summary>Whether people still work on it.</summary>
    public bool IsOpen => Status is not (ComplaintStatus.Resolved or ComplaintStatus.Closed);

    /// <summary>Which part of the flow it is in.</summary>
    public ComplaintPhase Phase => Parked is not null
        ? ComplaintPhase.Parked
        : Status == ComplaintStatus.Closed && FollowUp is null ? ComplaintPhase.Ended : ComplaintPhase.Living;

    /// <inheritdoc/>
    public bool HasHandled(string commandId) => HandledCommands.Contains(commandId);

    /// <summary>Whether somebody else of the staff has it.</summary>
    /// <param name="person">Who asks.</param>
    public bool IsOfAnother(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Owner is { } owner && !string.Equals(owner.Id, person.Id, StringComparison.Ordinal);
    }
}

using System.Collections.Immutable;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>A contract as its events made it.</summary>
public sealed record ContractState : ICaseState
{
    /// <summary>Id of the contract.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public ContractStatus Status { get; init; }

    /// <summary>Sequence number of the last event.</summary>
    public long Seq { get; init; }

    /// <summary>Sequence number of the event that set the content; a submit of what was read before it is stale.</summary>
    public long ContentSeq { get; init; }

    /// <summary>Its number; null before the first submit.</summary>
    public string? Number { get; init; }

    /// <summary>The last frozen revision; 0 before the first submit.</summary>
    public int Revision { get; init; }

    /// <summary>The content now.</summary>
    public required ContractContent Content { get; init; }

    /// <summary>SHA-256 of the last frozen revision.</summary>
    public string? ContentHash { get; init; }

    /// <summary>Who created it.</summary>
    public required Person CreatedBy { get; init; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When something last happened.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Who submitted it last: the sender.</summary>
    public Person? Sender { get; init; }

    /// <summary>Ids of everybody who wrote on it; they cannot review it.</summary>
    public ImmutableList<string> Drafters { get; init; } = [];

    /// <summary>The review of the last revision.</summary>
    public ReviewState? Review { get; init; }

    /// <summary>When the drafter of a returned contract is reminded; null once that was done.</summary>
    public DateTimeOffset? ReturnedRemindAt { get; init; }

    /// <summary>When a returned contract lapses.</summary>
    public DateTimeOffset? ReturnedLapsesAt { get; init; }

    /// <summary>The signing, once it began.</summary>
    public SigningState? Signing { get; init; }

    /// <summary>When the last signature was there.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>What stands in the archive.</summary>
    public ImmutableList<ArchivedObject> Archive { get; init; } = [];

    /// <summary>Not to be deleted before.</summary>
    public DateTimeOffset? KeepUntil { get; init; }

    /// <summary>To be deleted by then.</summary>
    public DateTimeOffset? DeleteBy { get; init; }

    /// <summary>Why nothing of it may be deleted, while legal holds it.</summary>
    public LegalHold? LegalHold { get; init; }

    /// <summary>The deletion of its documents from the archive, once it began.</summary>
    public ContractPurge? Purge { get; init; }

    /// <summary>When its last day is over, once in force.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Work that waits for a person.</summary>
    public ParkedWork? Parked { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Why it ended, where somebody gave a reason.</summary>
    public string? EndReason { get; init; }

    /// <summary>Ids of the commands already dealt with; one of them again changes nothing.</summary>
    public ImmutableList<string> HandledCommands { get; init; } = [];

    /// <summary>Which part of the flow it is in.</summary>
    public ContractPhase Phase => Parked is not null
        ? ContractPhase.Parked
        : Status switch
        {
            ContractStatus.Draft => ContractPhase.Drafting,
            ContractStatus.InReview => ContractPhase.Review,
            ContractStatus.Returned => ContractPhase.Returned,
            ContractStatus.Approved => ContractPhase.Sealing,
            ContractStatus.Signing => ContractPhase.Signing,
            ContractStatus.Signed => ContractPhase.Archiving,
            ContractStatus.Active => ContractPhase.Active,
            ContractStatus.Expired or ContractStatus.Rejected or ContractStatus.Withdrawn
                or ContractStatus.Declined or ContractStatus.Voided => ContractPhase.Ended,
        };

    /// <inheritdoc/>
    public bool HasHandled(string commandId) => HandledCommands.Contains(commandId);

    /// <summary>Whether the person wrote on the contract.</summary>
    /// <param name="person">The person.</param>
    public bool IsDrafter(Person person) => Drafters.Contains(person.Id);

    /// <summary>Whether the person created or sent the contract.</summary>
    /// <param name="person">The person.</param>
    public bool IsSender(Person person) =>
        string.Equals(CreatedBy.Id, person.Id, StringComparison.Ordinal) || string.Equals(Sender?.Id, person.Id, StringComparison.Ordinal);
}

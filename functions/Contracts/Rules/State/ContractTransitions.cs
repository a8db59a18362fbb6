using Ecom.Functions.Platform.Rules;
using static Ecom.Functions.Contracts.Rules.ContractStatus;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>Which event may happen in which status, and what the status is then. Evolving follows this table; the diagram is made from it.</summary>
public static class ContractTransitions
{
    private static readonly ContractStatus[] Everywhere = Enum.GetValues<ContractStatus>();
    private static readonly ContractStatus[] Purgeable = [Expired, Withdrawn, Declined, Voided];

    /// <summary>The table.</summary>
    public static TransitionTable<ContractStatus> Table { get; } = new(
    [
        new(null, nameof(DraftCreated), Draft),
        new(Draft, nameof(DraftEdited), Draft),
        new(Draft, nameof(ContractSubmitted), InReview),
        new(Draft, nameof(ContractWithdrawn), Withdrawn),

        new(InReview, nameof(ReviewStageOpened), InReview),
        new(InReview, nameof(ReviewersReminded), InReview),
        new(InReview, nameof(ReviewEscalated), InReview),
        new(InReview, nameof(ReviewStageApproved), InReview),
        new(InReview, nameof(ContractApproved), Approved),
        new(InReview, nameof(ChangesRequested), Returned),
        new(InReview, nameof(ReviewLapsed), Returned),
        new(InReview, nameof(ContractRejected), Rejected),
        new(InReview, nameof(ContractWithdrawn), Withdrawn),

        new(Returned, nameof(DraftEdited), Returned),
        new(Returned, nameof(DrafterReminded), Returned),
        new(Returned, nameof(ContractSubmitted), InReview),
        new(Returned, nameof(ContractWithdrawn), Withdrawn),
        new(Returned, nameof(ReturnedDraftLapsed), Withdrawn),

        new(Approved, nameof(SigningStarted), Signing),
        new(Approved, nameof(ContractWithdrawn), Withdrawn),

        new(Signing, nameof(SignerInvited), Signing),
        new(Signing, nameof(SignerReminded), Signing),
        new(Signing, nameof(SignerLinkExpired), Signing),
        new(Signing, nameof(DocumentViewed), Signing),
        new(Signing, nameof(SignatureGiven), Signing),
        new(Signing, nameof(SignatureDelegated), Signing),
        new(Signing, nameof(PaperReminded), Signing),
        new(Signing, nameof(PaperOverdue), Signing),
        new(Signing, nameof(PaperSignatureRecorded), Signing),
        new(Signing, nameof(SigningCompleted), Signed),
        new(Signing, nameof(SigningDeclined), Declined),
        new(Signing, nameof(ContractVoided), Voided),

        new(Signed, nameof(ContractArchived), Signed),
        new(Signed, nameof(ContractActivated), Active),
        new(Active, nameof(ContractExpired), Expired),

        .. Everywhere.Select(status => new StatusTransition<ContractStatus>(status, nameof(WorkParked), status)),
        .. Everywhere.Select(status => new StatusTransition<ContractStatus>(status, nameof(WorkResumed), status)),
        .. Everywhere.Select(status => new StatusTransition<ContractStatus>(status, nameof(CommandRefused), status)),
        .. Everywhere.Select(status => new StatusTransition<ContractStatus>(status, nameof(LegalHoldPlaced), status)),
        .. Everywhere.Select(status => new StatusTransition<ContractStatus>(status, nameof(LegalHoldReleased), status)),
        .. Purgeable.Select(status => new StatusTransition<ContractStatus>(status, nameof(PurgeBegun), status)),
        .. Purgeable.Select(status => new StatusTransition<ContractStatus>(status, nameof(ContractPurged), status)),
    ]);
}

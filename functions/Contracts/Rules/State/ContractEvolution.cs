using System.Collections.Immutable;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>State from events.</summary>
public static class ContractEvolution
{
    /// <summary>The state after one more event.</summary>
    /// <param name="state">The state before; null before the first event.</param>
    /// <param name="recorded">The event.</param>
    /// <exception cref="InvalidOperationException">The event cannot happen now: a defect, or a damaged ledger.</exception>
    public static ContractState Evolve(ContractState? state, RecordedEvent<ContractEvent> recorded)
    {
        if (state is null)
        {
            return recorded.Event is DraftCreated created
                ? Begin(created, recorded)
                : throw new InvalidOperationException($"A contract begins with {nameof(DraftCreated)}, not with {recorded.Event.GetType().Name}.");
        }

        var status = ContractTransitions.Table.After(state.Status, recorded.Event.GetType().Name);
        var next = Apply(state, recorded) with { Status = status, Seq = recorded.Seq, UpdatedAt = recorded.At };
        if (next.Phase == ContractPhase.Ended && next.EndedAt is null) next = next with { EndedAt = recorded.At };
        return recorded.CommandId is null ? next : Handled(next, recorded.CommandId);
    }

    /// <summary>The state after events.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="events">The events in order.</param>
    public static ContractState? Fold(ContractState? state, IEnumerable<RecordedEvent<ContractEvent>> events) =>
        events.Aggregate(state, static (before, recorded) => Evolve(before, recorded));

    // One command may make several events; its id is kept once.
    private static ContractState Handled(ContractState state, string commandId) =>
        state with { HandledCommands = Distinct(state.HandledCommands, commandId) };

    private static ImmutableList<string> Distinct(ImmutableList<string> list, string item) => list.Contains(item) ? list : list.Add(item);

    private static ContractState Begin(DraftCreated created, RecordedEvent<ContractEvent> recorded) => new()
    {
        Id = created.ContractId,
        Content = created.Content,
        CreatedBy = recorded.By,
        CreatedAt = recorded.At,
        UpdatedAt = recorded.At,
        Seq = recorded.Seq,
        ContentSeq = recorded.Seq,
        Drafters = [recorded.By.Id],
        HandledCommands = recorded.CommandId is null ? [] : [recorded.CommandId],
    };

    private static ContractState Apply(ContractState state, RecordedEvent<ContractEvent> recorded) => recorded.Event switch
    {
        DraftEdited edited => state with
        {
            Content = edited.Content,
            ContentSeq = recorded.Seq,
            Drafters = Distinct(state.Drafters, recorded.By.Id),
        },
        ContractSubmitted or ReviewStageOpened or ReviewersReminded or ReviewEscalated or ReviewStageApproved or ChangesRequested
            or ReviewLapsed or ContractRejected or ContractApproved or DrafterReminded => ReviewEvolution.Apply(state, recorded),
        ContractWithdrawn withdrawn => state with { EndReason = withdrawn.Reason },
        ReturnedDraftLapsed => state with { EndReason = "not submitted again in time" },
        SigningStarted or SignerInvited or SignerReminded or SignerLinkExpired or SignatureGiven or SigningDeclined or DocumentViewed
            or SignatureDelegated or PaperReminded or PaperOverdue or PaperSignatureRecorded => SigningEvolution.Apply(state, recorded),
        ContractVoided voided => state with { EndReason = voided.Reason },
        SigningCompleted => state with { CompletedAt = recorded.At },
        ContractArchived archived => state with
        {
            Archive = [.. archived.Objects],
            KeepUntil = archived.KeepUntil,
            DeleteBy = archived.DeleteBy,
        },
        ContractActivated activated => state with { EndsAt = activated.EndsAt },
        ContractExpired => state,
        WorkParked parked => state with { Parked = new ParkedWork(parked.Step, parked.Reason, recorded.At, parked.RetryAt) },
        WorkResumed => state with { Parked = null },
        LegalHoldPlaced placed => state with { LegalHold = new LegalHold(placed.Reason, recorded.By, recorded.At) },
        LegalHoldReleased => state with { LegalHold = null },
        PurgeBegun begun => state with { Purge = new ContractPurge(recorded.At, [.. begun.Objects]) },
        ContractPurged => state with { Purge = state.Purge! with { DoneAt = recorded.At } },
        CommandRefused => state,
        var other => throw new InvalidOperationException($"{other.GetType().Name} is not known."),
    };
}

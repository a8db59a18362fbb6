using Ecom.Functions.Platform.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>Legal hold, and deleting what has been kept long enough.</summary>
internal sealed class RetentionDecisions(ContractPolicy policy)
{
    public static Decision Place(ContractState state, PlaceLegalHold command, CommandFacts facts)
    {
        if (!facts.By.HasAny(ContractRoles.Legal)) return Refusals.WrongRole(ContractRoles.Legal);
        if (state.Purge is not null)
            return Decision.Refuse(RefusalKind.Conflict, "already-purged", "The documents of this contract have been deleted, or are being deleted.");
        if (state.LegalHold is not null)
            return Decision.Refuse(RefusalKind.Conflict, "already-held", "This contract is on legal hold already.");
        return Refusals.BadReason("/reason", command.Reason) ?? Decision.Accept(new LegalHoldPlaced(command.Reason));
    }

    public static Decision Release(ContractState state, ReleaseLegalHold command, CommandFacts facts)
    {
        if (!facts.By.HasAny(ContractRoles.Legal)) return Refusals.WrongRole(ContractRoles.Legal);
        if (state.LegalHold is null) return Decision.Refuse(RefusalKind.Conflict, "not-held", "This contract is not on legal hold.");
        return Refusals.BadReason("/reason", command.Reason) ?? Decision.Accept(new LegalHoldReleased(command.Reason));
    }

    public bool IsDue(ContractState state, DateTimeOffset now) => state.Purge is { } purge
        ? purge.DoneAt is null
        : IsOver(state) && state.LegalHold is null && DueAt(state) <= now;

    public Decision Begin(ContractState state, BeginPurge command, CommandFacts facts)
    {
        if (state.Purge is not null) return Decision.Accept();
        if (!IsOver(state)) return Refusals.NotInStatus(state, "Only what a contract left that is over is deleted");
        if (state.LegalHold is not null) return Decision.Refuse(RefusalKind.Conflict, "legal-hold", "This contract is on legal hold.");
        var dueAt = DueAt(state);
        return dueAt <= facts.Now
            ? Decision.Accept(new PurgeBegun(command.Objects, dueAt))
            : Decision.Refuse(RefusalKind.Conflict, "retention-not-over", $"The documents are kept until {dueAt:O}.");
    }

    public static Decision Record(ContractState state) => state.Purge switch
    {
        null => Refusals.NotInStatus(state, "Only a deletion that began can end"),
        { DoneAt: null } purge => Decision.Accept(new ContractPurged(purge.Objects)),
        _ => Decision.Accept(),
    };

    /// <summary>A rejected contract never had a document; one without a number neither.</summary>
    private static bool IsOver(ContractState state) =>
        state is { Phase: ContractPhase.Ended, Number: not null } and not { Status: ContractStatus.Rejected };

    /// <summary>The ceiling that was recorded at archiving; never before the floor, recorded or of today's policy.</summary>
    private DateTimeOffset DueAt(ContractState state)
    {
        var (keepUntil, deleteBy) = ContractRetention.Of(state, policy);
        return new[] { state.DeleteBy ?? deleteBy, state.KeepUntil ?? keepUntil, keepUntil }.Max();
    }
}

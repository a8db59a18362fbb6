using Ecom.Functions.Platform.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>Archiving, parking and resuming.</summary>
internal sealed class ArchiveDecisions(ContractPolicy policy)
{
    public Decision Record(ContractState state, RecordArchive command, CommandFacts facts)
    {
        if (state.Status != ContractStatus.Signed) return Refusals.NotInStatus(state, "Only a signed contract is archived");
        var endsAt = state.Content.Terms.EndsOn is { } last ? policy.EndOf(last) : facts.Now;
        var (keepUntil, deleteBy) = ContractRetention.Of(state, policy);
        return Decision.Accept(new ContractArchived(command.Objects, keepUntil, deleteBy), new ContractActivated(endsAt));
    }

    public Decision Park(ContractState state, ParkWork command, CommandFacts facts) => state.Parked is null && state.Phase != ContractPhase.Ended
        ? Decision.Accept(new WorkParked(command.Step, command.Reason, facts.Now + policy.ParkedRetryAfter))
        : Decision.Accept();

    public static Decision Resume(ContractState state, CommandFacts facts)
    {
        string[] roles = [ContractRoles.Admin, ContractRoles.Legal, ContractRoles.Operations];
        if (!facts.By.HasAny(roles)) return Refusals.WrongRole(roles);
        return state.Parked is null
            ? Decision.Refuse(RefusalKind.Conflict, "not-parked", "Nothing of this contract is parked.")
            : Decision.Accept(new WorkResumed());
    }
}

using Ecom.Functions.Platform.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>Creating, editing and taking back.</summary>
internal static class DraftDecisions
{
    private static readonly string[] MayDraft = [ContractRoles.Legal, ContractRoles.Operations, ContractRoles.Merchant];

    public static Decision Create(ContractState? state, CreateDraft command, CommandFacts facts)
    {
        if (!facts.By.HasAny(MayDraft)) return Refusals.WrongRole(MayDraft);
        if (state is not null)
            return Decision.Refuse(RefusalKind.Conflict, "contract-exists", "A contract with this id is there already.");
        return Wrong(command.Content) ?? Decision.Accept(new DraftCreated(command.ContractId, command.Content));
    }

    public static Decision Edit(ContractState state, EditDraft command, CommandFacts facts)
    {
        if (!MayChange(state, facts.By)) return NotYours();
        if (state.Status is not (ContractStatus.Draft or ContractStatus.Returned))
            return Decision.Refuse(RefusalKind.Conflict, "content-locked", $"Only a draft can be edited; this contract is {EnumNames.Of(state.Status)}.");
        if (state.Number is not null && command.Content.Kind != state.Content.Kind)
            return Refusals.Invalid("kind-fixed", "The kind is fixed once the contract has its number.", [new("/kind", "must stay as it is")]);
        return Wrong(command.Content) ?? Decision.Accept(new DraftEdited(command.Content));
    }

    public static Decision Withdraw(ContractState state, WithdrawContract command, CommandFacts facts)
    {
        if (!state.IsDrafter(facts.By)) return NotYours();
        if (state.Status is not (ContractStatus.Draft or ContractStatus.InReview or ContractStatus.Returned or ContractStatus.Approved))
            return Refusals.NotInStatus(state, "A contract can be withdrawn until it is sent for signing");
        return Refusals.BadReason("/reason", command.Reason) ?? Decision.Accept(new ContractWithdrawn(command.Reason));
    }

    /// <summary>Drafters, and legal and operations, who become drafters by it.</summary>
    public static bool MayChange(ContractState state, Person person) =>
        state.IsDrafter(person) || person.HasAny(ContractRoles.Legal, ContractRoles.Operations);

    private static Decision NotYours() => Decision.Refuse(RefusalKind.NotAllowed, "not-drafter", "Only a drafter of this contract may do this.");

    private static Decision? Wrong(ContractContent content)
    {
        var problems = ContentRules.Wrong(content);
        return problems.Count == 0 ? null : Refusals.Invalid("invalid-content", "The draft is not valid.", problems);
    }
}

using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>What a person may know of contracts.</summary>
internal static class ContractCaller
{
    /// <summary>Whether the person sees the contract: every one, or because they wrote on it.</summary>
    public static bool MaySee(this Person person, ContractState state) => state.IsDrafter(person) || person.SeesEveryContract();

    /// <summary>Whether the person's work needs every contract: reviewers and administrators. The service desk's does not.</summary>
    public static bool SeesEveryContract(this Person person) => person.HasAny(
        ContractRoles.Legal, ContractRoles.Operations, ContractRoles.Management, ContractRoles.Partner, ContractRoles.Admin);

    /// <summary>Whether the person sees where signers signed from: network addresses and browsers are personal data.</summary>
    public static bool SeesSignersTraces(this Person person) => person.HasAny(ContractRoles.Legal, ContractRoles.Admin);
}

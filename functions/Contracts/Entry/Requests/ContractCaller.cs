using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>What a person may know of contracts.</summary>
internal static class ContractCaller
{
    /// <summary>The staff sees every contract; others see those that they wrote on.</summary>
    public static bool MaySee(this Person person, ContractState state) =>
        state.IsDrafter(person) || person.IsStaff();
}

using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>The caller of a request as the rules know people.</summary>
internal static class ContractCaller
{
    public static Person Person(this HttpRequest request)
    {
        var caller = request.Caller();
        return new Person(caller.Id, caller.Name, [.. caller.Roles.Order().Select(EnumNames.Of)]);
    }

    /// <summary>The staff sees every contract; others see those that they wrote on.</summary>
    public static bool MaySee(this Person person, ContractState state) =>
        state.IsDrafter(person) || IsStaff(person);

    public static bool IsStaff(this Person person) =>
        person.Roles.Any(role => role is not ("merchant" or "customer"));
}

using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Commands;

/// <summary>The caller of a request as the rules know people.</summary>
public static class PersonOfRequest
{
    /// <summary>The caller.</summary>
    /// <param name="request">A request of a function that has an access check.</param>
    public static Person Person(this HttpRequest request)
    {
        var caller = request.Caller();
        return new Person(caller.Id, caller.Name, [.. caller.Roles.Order().Select(EnumNames.Of)]);
    }

    /// <summary>Whether the person works for the platform.</summary>
    /// <param name="person">The person.</param>
    public static bool IsStaff(this Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Roles.Any(role => role is not ("merchant" or "customer"));
    }
}

using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Identity;

/// <summary>Whether a caller may do something.</summary>
public static class Authorization
{
    /// <summary>Requires one of the roles.</summary>
    /// <param name="caller">The caller.</param>
    /// <param name="roles">Any of these is enough; none means any caller.</param>
    /// <returns>The caller, or 403 that names the roles.</returns>
    public static Outcome<Caller> Authorize(this Caller caller, params IReadOnlyList<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(roles);
        return roles.Count == 0 || caller.HasAny(roles)
            ? caller
            : new Forbidden("wrong-role", $"This needs one of the roles: {string.Join(", ", roles.Select(EnumNames.Of))}.");
    }
}

namespace Ecom.Functions.Platform.Identity.Access;

/// <summary>Who may call one HTTP function.</summary>
/// <param name="Function">Its name.</param>
public abstract record AccessRule(string Function)
{
    /// <summary>Callers with one of the roles; without roles, every known caller.</summary>
    /// <param name="Function">Its name.</param>
    /// <param name="Roles">Any of these is enough.</param>
    public sealed record Known(string Function, IReadOnlyList<Role> Roles) : AccessRule(Function);

    /// <summary>Everyone.</summary>
    /// <param name="Function">Its name.</param>
    /// <param name="Reason">Why it is safe.</param>
    /// <param name="Limit">Which allowance of <c>Http:Limits</c> its callers have; null for the usual one.</param>
    public sealed record Everyone(string Function, string Reason, string? Limit = null) : AccessRule(Function);

    /// <summary>Nobody: the function has no access attribute, or two.</summary>
    /// <param name="Function">Its name.</param>
    public sealed record Nobody(string Function) : AccessRule(Function);
}

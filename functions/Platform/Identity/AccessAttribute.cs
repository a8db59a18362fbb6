namespace Ecom.Functions.Platform.Identity;

/// <summary>Who may call an HTTP function: callers with one of the roles; without roles, every known caller.</summary>
/// <param name="roles">Any of these is enough.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, Inherited = false)]
public sealed class AccessAttribute(params Role[] roles) : Attribute
{
    /// <summary>Any of these is enough.</summary>
    public IReadOnlyList<Role> Roles { get; } = roles;
}

namespace Ecom.Functions.Platform.Identity;

/// <summary>Who sent a request.</summary>
/// <param name="Id">Stable id, such as an object id or <c>zhang.wei</c>.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Roles">What the caller may be.</param>
public sealed record Caller(string Id, string Name, IReadOnlySet<Role> Roles)
{
    /// <summary>Whether the caller has one of the roles.</summary>
    /// <param name="roles">The roles.</param>
    public bool HasAny(params IEnumerable<Role> roles) => roles.Any(Roles.Contains);

    /// <summary>Id and roles; the name is personal data and stays out of logs.</summary>
    public override string ToString() => $"{Id} ({string.Join(", ", Roles.Order())})";
}

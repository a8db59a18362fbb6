namespace Ecom.Functions.Platform.Rules;

/// <summary>Who gives a command.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">Name to show.</param>
/// <param name="Roles">What the person may act as.</param>
public sealed record Person(string Id, string Name, IReadOnlyList<string> Roles)
{
    /// <summary>The role of the software itself: deadlines and steps.</summary>
    public const string SystemRole = "system";

    /// <summary>The role of a customer.</summary>
    public const string CustomerRole = "customer";

    /// <summary>The software itself.</summary>
    public static Person System { get; } = new("system", "system", [SystemRole]);

    /// <summary>Whether the person has one of the roles.</summary>
    /// <param name="roles">The roles asked for.</param>
    public bool HasAny(params ReadOnlySpan<string> roles)
    {
        foreach (var role in roles)
        {
            if (Roles.Contains(role, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Commands;

/// <summary>A person as readers see them.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">Name to show.</param>
/// <param name="Role">The role acted in.</param>
public sealed record PersonView(string Id, string Name, string? Role)
{
    /// <summary>The view of a person.</summary>
    /// <param name="person">The person.</param>
    public static PersonView Of(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new PersonView(person.Id, person.Name, person.Roles.Count > 0 ? person.Roles[0] : null);
    }
}

using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Rules;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Site;

/// <summary>Where messages for the staff go.</summary>
/// <param name="options">How addresses are made.</param>
public sealed class StaffAddresses(IOptions<SiteOptions> options)
{
    /// <summary>A person of the staff. An id that is an e-mail address is the address.</summary>
    /// <param name="person">The person.</param>
    public Recipient Of(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var address = person.Id.Contains('@', StringComparison.Ordinal)
            ? person.Id
            : options.Value.PersonAddress.Replace("{id}", person.Id, StringComparison.Ordinal);
        return new Recipient(person.Name, address, Language.Chinese);
    }

    /// <summary>Everybody with a role.</summary>
    /// <param name="role">The role's name.</param>
    public Recipient OfRole(string role) =>
        new(role, options.Value.RoleAddress.Replace("{role}", role, StringComparison.Ordinal), Language.Chinese);
}

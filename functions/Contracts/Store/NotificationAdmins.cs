using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Notifications;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Contracts.Store;

/// <summary>The admins and the site, as the settings of contracts know them.</summary>
/// <param name="options">The settings.</param>
public sealed class NotificationAdmins(IOptions<ContractOptions> options) : INotificationAdmins
{
    /// <inheritdoc/>
    public Recipient Admins => new(
        ContractRoles.Admin, options.Value.RoleAddress.Replace("{role}", ContractRoles.Admin, StringComparison.Ordinal), Language.Chinese);

    /// <inheritdoc/>
    public string AddressOf(string path) => options.Value.PublicBaseUrl.TrimEnd('/') + path;
}

using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Site;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Claims.Steps.Notices;

/// <summary>Messages to the staff: what happened to a claim, and where to look.</summary>
/// <param name="site">The address of this site.</param>
/// <param name="staff">Where messages for the staff go.</param>
public sealed class ClaimMemos(IOptions<SiteOptions> site, StaffAddresses staff)
{
    private const string Template = "claim-staff-news";

    /// <summary>To everybody with a role.</summary>
    /// <param name="state">The claim.</param>
    /// <param name="recorded">What happened.</param>
    /// <param name="role">The role.</param>
    public Notice ToRole(ClaimState state, RecordedEvent<ClaimEvent> recorded, string role)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(recorded);
        var to = staff.OfRole(role);
        return new Notice(Template, $"role-{role}", to, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = to.Name,
            ["number"] = state.Number,
            ["order"] = state.Report.OrderId,
            ["status"] = state.Status.ToString(),
            ["news"] = ClaimWords.Of(recorded.Event, state),
            ["at"] = CustomerLetter.Show(recorded.At),
            ["link"] = site.Value.AddressOf($"/api/claims/{state.Id}"),
        });
    }
}

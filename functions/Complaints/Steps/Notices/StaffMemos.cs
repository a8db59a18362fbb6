using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Site;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Complaints.Steps.Notices;

/// <summary>Messages to the staff: what happened, and where to look.</summary>
/// <param name="site">Addresses of this site.</param>
/// <param name="staff">Addresses of the staff.</param>
public sealed class StaffMemos(IOptions<SiteOptions> site, StaffAddresses staff)
{
    private const string Template = "complaint-staff-news";

    /// <summary>To who has the complaint, or to all agents when nobody has it.</summary>
    /// <param name="state">The complaint.</param>
    /// <param name="recorded">The event.</param>
    public Notice ToOwner(ComplaintState state, RecordedEvent<ComplaintEvent> recorded)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Owner is { } owner
            ? Make(state, recorded, $"person-{PersonKey(owner.Id)}", staff.Of(owner))
            : ToRole(state, recorded, ComplaintRoles.Agent);
    }

    /// <summary>To everybody with a role.</summary>
    /// <param name="state">The complaint.</param>
    /// <param name="recorded">The event.</param>
    /// <param name="role">The role.</param>
    public Notice ToRole(ComplaintState state, RecordedEvent<ComplaintEvent> recorded, string role) =>
        Make(state, recorded, $"role-{role}", staff.OfRole(role));

    private Notice Make(ComplaintState state, RecordedEvent<ComplaintEvent> recorded, string key, Recipient to) => new(
        Template,
        key,
        to,
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = to.Name,
            ["number"] = state.Number,
            ["subject"] = state.Report.Subject,
            ["queue"] = state.Queue,
            ["priority"] = state.Priority.ToString(),
            ["news"] = ComplaintWords.Of(recorded.Event),
            ["at"] = CustomerLetter.Show(recorded.At),
            ["link"] = site.Value.AddressOf($"/api/complaints/{state.Id}"),
        });

    /// <summary>Tells people apart without saying who: ids may be e-mail addresses, and keys are logged.</summary>
    private static string PersonKey(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..12];
}

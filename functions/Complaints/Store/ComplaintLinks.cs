using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Links;

namespace Ecom.Functions.Complaints.Store;

/// <summary>Links by which customers follow their complaints without login.</summary>
/// <param name="links">Links of customers.</param>
public sealed class ComplaintLinks(CustomerLinks links)
{
    private static readonly CustomerLinkKind Kind = new("follow-complaint", "/api/follow/");

    /// <summary>The customer's link, or the same link again; older ones die.</summary>
    /// <param name="state">The complaint.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The address, a secret of the customer; null when the link was revoked.</returns>
    public Task<string?> IssueAsync(ComplaintState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return links.IssueAsync(Kind, ComplaintCaseId.Of(state.Id), state.LinkIssue, state.OpenedAt, cancellationToken);
    }

    /// <summary>The first link of a complaint that has just come in and is not on the record yet; the acknowledgement has the same.</summary>
    /// <param name="complaintId">The complaint.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The address, a secret of the customer.</returns>
    public Task<string> IssueFirstAsync(string complaintId, CancellationToken cancellationToken) =>
        links.IssueFirstAsync(Kind, ComplaintCaseId.Of(complaintId), cancellationToken);

    /// <summary>Kills all links of a complaint.</summary>
    /// <param name="state">The complaint.</param>
    /// <param name="cancellationToken">Gives up; more of it may be dead already.</param>
    public Task RevokeAsync(ComplaintState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return links.RevokeAsync(Kind, ComplaintCaseId.Of(state.Id), state.LastLinkIssue, cancellationToken);
    }

    /// <summary>The complaint that a token opens; null for an unknown, dead or expired one.</summary>
    /// <param name="token">The token, as it came.</param>
    /// <param name="complaints">Complaints.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ComplaintState?> FindAsync(string? token, ComplaintStore complaints, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(complaints);
        if (await links.FindAsync(Kind, token, cancellationToken) is not { } link) return null;
        var state = await complaints.FindAsync(link.Subject[(ComplaintCaseId.Kind.Length + 1)..], cancellationToken);
        // The state knows the newest link, whatever became of the older ones in the store.
        return state is not null && state.LinkIssue == link.Issue ? state : null;
    }

    /// <summary>The path of the page behind a token.</summary>
    /// <param name="token">The token.</param>
    public static string Path(string token) => Kind.Path(token);
}

using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Links;

namespace Ecom.Functions.Claims.Store;

/// <summary>Links by which customers follow their claims without login.</summary>
/// <param name="links">Links of customers.</param>
public sealed class ClaimLinks(CustomerLinks links)
{
    private static readonly CustomerLinkKind Kind = new("follow-claim", "/api/claim/");

    /// <summary>The customer's link, or the same link again; older ones die.</summary>
    /// <param name="state">The claim.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The address, a secret of the customer; null when the link was revoked.</returns>
    public Task<string?> IssueAsync(ClaimState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return links.IssueAsync(Kind, ClaimCaseId.Of(state.Id), state.LinkIssue, state.OpenedAt, cancellationToken);
    }

    /// <summary>The first link of a claim that has just come in and is not on the record yet; the acknowledgement has the same.</summary>
    /// <param name="claimId">Id of the claim.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The address, a secret of the customer.</returns>
    public Task<string> IssueFirstAsync(string claimId, CancellationToken cancellationToken) =>
        links.IssueFirstAsync(Kind, ClaimCaseId.Of(claimId), cancellationToken);

    /// <summary>Kills all links of a claim.</summary>
    /// <param name="state">The claim.</param>
    /// <param name="cancellationToken">Gives up; more of it may be dead already.</param>
    public Task RevokeAsync(ClaimState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return links.RevokeAsync(Kind, ClaimCaseId.Of(state.Id), state.LastLinkIssue, cancellationToken);
    }

    /// <summary>The claim that a token opens; null for an unknown, dead or expired one.</summary>
    /// <param name="token">The token, as it came.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ClaimState?> FindAsync(string? token, ClaimStore claims, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (await links.FindAsync(Kind, token, cancellationToken) is not { } link) return null;
        var state = await claims.FindAsync(link.Subject[(ClaimCaseId.Kind.Length + 1)..], cancellationToken);
        // The state knows the newest link, whatever became of the older ones in the store.
        return state is not null && state.LinkIssue == link.Issue ? state : null;
    }

    /// <summary>The path of the page behind a token.</summary>
    /// <param name="token">The token.</param>
    public static string Path(string token) => Kind.Path(token);
}

using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Site;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Claims.Store;

/// <summary>Links by which customers follow their claims without login.</summary>
/// <param name="links">Makes and finds links.</param>
/// <param name="site">The address of this site.</param>
/// <param name="time">The clock.</param>
public sealed class ClaimLinks(CaseLinks links, IOptions<SiteOptions> site, TimeProvider time)
{
    private const string Purpose = "follow-claim";

    /// <summary>How long a link works: longer than any claim is open; it is revoked or replaced before.</summary>
    private const int ValidDays = 730;

    /// <summary>The customer's link, or the same link again; older ones die.</summary>
    /// <param name="state">The claim.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The address, a secret of the customer; null when the link was revoked.</returns>
    public async Task<string?> IssueAsync(ClaimState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.LinkIssue == 0) return null;
        var token = await links.IssueAsync(
            Purpose, ClaimCaseId.Of(state.Id), state.LinkIssue, state.OpenedAt.AddDays(ValidDays), cancellationToken);
        return site.Value.AddressOf(Path(token));
    }

    /// <summary>The first link of a claim that has just come in and is not on the record yet; the acknowledgement has the same.</summary>
    /// <param name="claimId">Id of the claim.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The address, a secret of the customer.</returns>
    public async Task<string> IssueFirstAsync(string claimId, CancellationToken cancellationToken) => site.Value.AddressOf(Path(await links.IssueAsync(
        Purpose, ClaimCaseId.Of(claimId), ClaimState.FirstLinkIssue, time.GetUtcNow().AddDays(ValidDays), cancellationToken)));

    /// <summary>Kills all links of a claim.</summary>
    /// <param name="state">The claim.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task RevokeAsync(ClaimState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return links.RevokeAsync(Purpose, ClaimCaseId.Of(state.Id), state.LastLinkIssue, cancellationToken);
    }

    /// <summary>The claim that a token opens; null for an unknown, dead or expired one.</summary>
    /// <param name="token">The token as it came.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ClaimState?> FindAsync(string? token, ClaimStore claims, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (await links.FindAsync(Purpose, token, cancellationToken) is not { } link || link.ExpiresAt <= time.GetUtcNow()) return null;
        var state = await claims.FindAsync(link.Subject[(ClaimCaseId.Kind.Length + 1)..], cancellationToken);
        // The state knows the newest link, whatever became of the older ones in the store.
        return state is not null && state.LinkIssue == link.Issue ? state : null;
    }

    /// <summary>The path of the page behind a token.</summary>
    /// <param name="token">The token.</param>
    public static string Path(string token) => $"/api/claim/{token}";
}

using Ecom.Functions.Platform.Site;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Links;

/// <summary>Links by which customers follow their cases without login: one works at a time.</summary>
/// <param name="links">Links that open cases.</param>
/// <param name="site">This site.</param>
/// <param name="time">The clock.</param>
public sealed class CustomerLinks(CaseLinks links, IOptions<SiteOptions> site, TimeProvider time)
{
    /// <summary>Number of the first link of a case.</summary>
    public const int FirstIssue = 1;

    /// <summary>How long a link works: longer than any case is open; it is revoked or replaced before.</summary>
    private const int ValidDays = 730;

    /// <summary>The customer's link, or the same link again; older ones die.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <param name="caseId">The case in the ledger.</param>
    /// <param name="issue">Number of the link; 0 when it was revoked.</param>
    /// <param name="openedAt">When the case came in.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The address, a secret of the customer; null when the link was revoked.</returns>
    public async Task<string?> IssueAsync(
        CustomerLinkKind kind, string caseId, int issue, DateTimeOffset openedAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (issue == 0) return null;
        var token = await links.IssueAsync(kind.Purpose, caseId, issue, openedAt.AddDays(ValidDays), cancellationToken);
        return site.Value.AddressOf(kind.Path(token));
    }

    /// <summary>The first link of a case that has just come in and is not on the record yet; the acknowledgement has the same.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <param name="caseId">The case in the ledger.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The address, a secret of the customer.</returns>
    public async Task<string> IssueFirstAsync(CustomerLinkKind kind, string caseId, CancellationToken cancellationToken) =>
        (await IssueAsync(kind, caseId, FirstIssue, time.GetUtcNow(), cancellationToken))!;

    /// <summary>Kills links of a case.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <param name="caseId">The case in the ledger.</param>
    /// <param name="upTo">Number of the newest one.</param>
    /// <param name="cancellationToken">Gives up; more of it may be dead already.</param>
    public Task RevokeAsync(CustomerLinkKind kind, string caseId, int upTo, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return links.RevokeAsync(kind.Purpose, caseId, upTo, cancellationToken);
    }

    /// <summary>What a token opens; null for an unknown, dead or expired one. The case knows whether a newer link replaced it.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <param name="token">The token, as it came.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<CaseLink?> FindAsync(CustomerLinkKind kind, string? token, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return await links.FindAsync(kind.Purpose, token, cancellationToken) is { IsExpired: false } link ? link : null;
    }
}

using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Pages;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Customers of claims who come by a link, and what they are answered.</summary>
/// <param name="links">Links.</param>
/// <param name="claims">The claims.</param>
public sealed class ClaimDesk(ClaimLinks links, ClaimStore claims) : LinkDesk<ClaimState, ClaimFollowView, ClaimAction>
{
    /// <inheritdoc/>
    internal override async Task<LinkVisit<ClaimState>?> FindAsync(string token, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(token, cancellationToken) is not { } state) return null;
        var customer = state.Report.Customer;
        return new LinkVisit<ClaimState>(
            state, state.Number, ClaimLinks.Path(token), new Person(ClaimGate.CustomerId(state.Id), customer.Name, [ClaimRoles.Customer]), customer.Language);
    }

    /// <inheritdoc/>
    private protected override async Task<ClaimFollowView> ViewAsync(LinkVisit<ClaimState> visit, CancellationToken cancellationToken) =>
        ClaimFollowViews.Of(visit.State, await claims.HistoryAsync(visit.State.Id, 0, cancellationToken));

    /// <inheritdoc/>
    private protected override RenderedPage ShowPage(LinkPage<ClaimFollowView, ClaimAction> page, PageLanguage language) => ClaimPages.Show(page, language);

    /// <inheritdoc/>
    private protected override RenderedPage TakenPage(ClaimAction action, string path, PageLanguage language) => ClaimPages.Taken(action, path, language);

    /// <inheritdoc/>
    private protected override RenderedPage UnknownPage(PageLanguage language) => ClaimPages.Unknown(language);
}

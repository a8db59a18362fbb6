using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Pages;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Customers of complaints who come by a link, and what they are answered.</summary>
/// <param name="links">Links.</param>
/// <param name="complaints">Complaints.</param>
/// <param name="time">The clock.</param>
public sealed class FollowDesk(ComplaintLinks links, ComplaintStore complaints, TimeProvider time) : LinkDesk<ComplaintState, FollowView, FollowAction>
{
    /// <inheritdoc/>
    internal override async Task<LinkVisit<ComplaintState>?> FindAsync(string token, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(token, cancellationToken) is not { } state) return null;
        var customer = state.Report.Customer;
        return new LinkVisit<ComplaintState>(
            state, state.Number, ComplaintLinks.Path(token), new Person(ComplaintGate.CustomerId(state.Id), customer.Name, [ComplaintRoles.Customer]), customer.Language);
    }

    /// <inheritdoc/>
    private protected override async Task<FollowView> ViewAsync(LinkVisit<ComplaintState> visit, CancellationToken cancellationToken) =>
        FollowViews.Of(visit.State, await complaints.HistoryAsync(visit.State.Id, 0, cancellationToken), time.GetUtcNow());

    /// <inheritdoc/>
    private protected override RenderedPage ShowPage(LinkPage<FollowView, FollowAction> page, PageLanguage language) => FollowPages.Show(page, language);

    /// <inheritdoc/>
    private protected override RenderedPage TakenPage(FollowAction action, string path, PageLanguage language) => FollowPages.Taken(action, path, language);

    /// <inheritdoc/>
    private protected override RenderedPage UnknownPage(PageLanguage language) => FollowPages.Unknown(language);
}

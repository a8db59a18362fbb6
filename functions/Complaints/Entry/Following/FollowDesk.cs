using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Problems;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Pages;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Who comes by a link, and what they are answered: a browser gets pages, a program JSON and problem documents.</summary>
/// <param name="links">The links.</param>
/// <param name="complaints">The complaints.</param>
/// <param name="time">The clock.</param>
public sealed class FollowDesk(ComplaintLinks links, ComplaintStore complaints, TimeProvider time)
{
    /// <summary>Why the customer's endpoints need no identity.</summary>
    internal const string WhyPublic = "The token in the path is a secret of the customer; it opens one complaint and can be revoked.";

    /// <summary>The customer, or null for an unknown, dead or expired link.</summary>
    internal async Task<FollowVisit?> FindAsync(string token, CancellationToken cancellationToken) =>
        await links.FindAsync(token, complaints, cancellationToken) is { } state ? new FollowVisit(state, token) : null;

    /// <summary>404, the same for every link that does not work.</summary>
    internal static Reply Unknown(HttpRequest request) => PageReply.IsWantedBy(request)
        ? new PageReply(FollowPages.Unknown(LanguageChoice.Choose(request.Query[LanguageChoice.Parameter], request.Headers.AcceptLanguage)))
        : Reply.Refused(new NotFound("unknown-link", "There is no such link."));

    /// <summary>The complaint.</summary>
    internal async Task<Reply> ShowAsync(HttpRequest request, FollowVisit visit, CancellationToken cancellationToken)
    {
        var view = await ViewAsync(visit, cancellationToken);
        return PageReply.IsWantedBy(request)
            ? new PageReply(FollowPages.Show(new FollowPage(view, visit.Path), Language(request, visit.State)))
            : Reply.Ok(view).WithVersion(view.Version).With("Cache-Control", "no-store");
    }

    /// <summary>An action was taken; its effect is to be seen on the page.</summary>
    internal static Reply Taken(HttpRequest request, FollowVisit visit, FollowAction action) => PageReply.IsWantedBy(request)
        ? new PageReply(FollowPages.Taken(action, visit.Path, Language(request, visit.State)))
        : Reply.Accepted(visit.Path, new CommandAccepted(visit.State.Number, visit.Path));

    /// <summary>An action was refused; the page shows why, with what was entered.</summary>
    internal async Task<Reply> RefuseAsync(
        HttpRequest request, FollowVisit visit, FollowAction action, Refusal refusal, FollowEntries entries, CancellationToken cancellationToken)
    {
        if (!PageReply.IsWantedBy(request)) return Reply.Refused(refusal);
        FollowRefused refused = new(action, refusal, ProblemMapping.Map(refusal, request.HttpContext).Status, entries);
        return new PageReply(FollowPages.Show(
            new FollowPage(await ViewAsync(visit, cancellationToken), visit.Path, refused), Language(request, visit.State)));
    }

    private async Task<FollowView> ViewAsync(FollowVisit visit, CancellationToken cancellationToken) =>
        FollowViews.Of(visit.State, await complaints.HistoryAsync(visit.State.Id, 0, cancellationToken), time.GetUtcNow());

    // The customer's own language, whatever the browser says.
    private static PageLanguage Language(HttpRequest request, ComplaintState state) =>
        LanguageChoice.Choose(request.Query[LanguageChoice.Parameter].ToString() is { Length: > 0 } chosen ? chosen : state.Report.Customer.Language, null);
}

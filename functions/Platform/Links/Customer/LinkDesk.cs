using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Problems;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Pages;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Links;

/// <summary>Who comes by a link, and what they are answered: a browser gets pages, a program JSON and problem documents.</summary>
/// <typeparam name="TState">The slice's state.</typeparam>
/// <typeparam name="TView">The case as its customer sees it.</typeparam>
/// <typeparam name="TAction">What customers can do.</typeparam>
public abstract class LinkDesk<TState, TView, TAction>
    where TState : class, ICaseState
    where TView : notnull
    where TAction : struct, Enum
{
    /// <summary>Why the customer's endpoints need no identity.</summary>
    internal const string WhyPublic = "The token in the path is a secret of the customer; it opens one case and can be revoked.";

    /// <summary>The customer, or null for an unknown, dead or expired link.</summary>
    /// <param name="token">The token of the path, as it came.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal abstract Task<LinkVisit<TState>?> FindAsync(string token, CancellationToken cancellationToken);

    /// <summary>404, the same for every link that does not work.</summary>
    /// <param name="request">The request.</param>
    internal Reply Unknown(HttpRequest request) => PageReply.IsWantedBy(request)
        ? new PageReply(UnknownPage(LanguageChoice.Choose(request.Query[LanguageChoice.Parameter], request.Headers.AcceptLanguage)))
        : Reply.Refused(new NotFound("unknown-link", "There is no such link."));

    /// <summary>The case.</summary>
    /// <param name="request">The request.</param>
    /// <param name="visit">The customer.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<Reply> ShowAsync(HttpRequest request, LinkVisit<TState> visit, CancellationToken cancellationToken)
    {
        var view = await ViewAsync(visit, cancellationToken);
        return PageReply.IsWantedBy(request)
            ? new PageReply(ShowPage(new LinkPage<TView, TAction>(view, visit.Path), Language(request, visit)))
            : Reply.Ok(view).WithVersion(visit.State.Seq).With("Cache-Control", "no-store");
    }

    /// <summary>An action was taken; its effect is to be seen on the page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="visit">The customer.</param>
    /// <param name="action">The action.</param>
    internal Reply Taken(HttpRequest request, LinkVisit<TState> visit, TAction action) => PageReply.IsWantedBy(request)
        ? new PageReply(TakenPage(action, visit.Path, Language(request, visit)))
        : Reply.Accepted(visit.Path, new CommandAccepted(visit.Number, visit.Path));

    /// <summary>An action was refused; the page shows why, with what was entered.</summary>
    /// <param name="request">The request.</param>
    /// <param name="visit">The customer.</param>
    /// <param name="action">The action.</param>
    /// <param name="refusal">Why.</param>
    /// <param name="entries">What was entered.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<Reply> RefuseAsync(
        HttpRequest request, LinkVisit<TState> visit, TAction action, Refusal refusal, LinkEntries entries, CancellationToken cancellationToken)
    {
        if (!PageReply.IsWantedBy(request)) return Reply.Refused(refusal);
        LinkRefused<TAction> refused = new(action, refusal, ProblemMapping.Map(refusal, request.HttpContext).Status, entries);
        return new PageReply(ShowPage(
            new LinkPage<TView, TAction>(await ViewAsync(visit, cancellationToken), visit.Path, refused), Language(request, visit)));
    }

    /// <summary>Takes files that the customer sends.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">The token of the path.</param>
    /// <param name="action">The action.</param>
    /// <param name="add">Takes them: all, or none.</param>
    /// <param name="accepted">The body of the answer for programs, of the case's address and the files.</param>
    /// <param name="cancellationToken">Gives up; they may still have been taken.</param>
    /// <typeparam name="TFiles">The files.</typeparam>
    internal async Task<Reply> TakeFilesAsync<TFiles>(
        HttpRequest request,
        string token,
        TAction action,
        Func<LinkVisit<TState>, Task<Outcome<TFiles>>> add,
        Func<string, TFiles, object> accepted,
        CancellationToken cancellationToken)
        where TFiles : notnull
    {
        if (await FindAsync(token, cancellationToken) is not { } visit) return Unknown(request);
        if (!(await add(visit)).TryGet(out var added, out var refusal))
            return await RefuseAsync(request, visit, action, refusal, LinkEntries.None, cancellationToken);
        return PageReply.IsWantedBy(request)
            ? Taken(request, visit, action)
            : Reply.Accepted(visit.Path, accepted(visit.Path, added));
    }

    /// <summary>What the customer sees.</summary>
    /// <param name="visit">The customer.</param>
    /// <param name="cancellationToken">Gives up.</param>
    private protected abstract Task<TView> ViewAsync(LinkVisit<TState> visit, CancellationToken cancellationToken);

    /// <summary>The page of the case.</summary>
    /// <param name="page">What it shows.</param>
    /// <param name="language">The language.</param>
    private protected abstract RenderedPage ShowPage(LinkPage<TView, TAction> page, PageLanguage language);

    /// <summary>The page that says that an action was taken.</summary>
    /// <param name="action">The action.</param>
    /// <param name="path">The address of the case's page.</param>
    /// <param name="language">The language.</param>
    private protected abstract RenderedPage TakenPage(TAction action, string path, PageLanguage language);

    /// <summary>The page that says that there is no such link.</summary>
    /// <param name="language">The language.</param>
    private protected abstract RenderedPage UnknownPage(PageLanguage language);

    // The customer's own language, whatever the browser says.
    private static PageLanguage Language(HttpRequest request, LinkVisit<TState> visit) =>
        LanguageChoice.Choose(request.Query[LanguageChoice.Parameter].ToString() is { Length: > 0 } chosen ? chosen : visit.Language, null);
}

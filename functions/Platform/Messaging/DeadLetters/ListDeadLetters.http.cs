using System.Globalization;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.Messaging.DeadLetters;

/// <summary>Lists the dead letters of a queue or subscription.</summary>
/// <param name="sources">The queues and subscriptions.</param>
/// <param name="letters">The dead letters.</param>
public sealed class ListDeadLetters(DeadLetterSources sources, DeadLetters letters)
{
    /// <summary>Lists the dead letters of a queue, or of a subscription (<c>topic:subscription</c>), oldest first; they stay where they are.</summary>
    /// <param name="request">The request.</param>
    /// <param name="source">The queue or subscription.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ListDeadLetters))]
    [Access(Role.Admin)]
    [Answers(200, typeof(Page<DeadLetter>))]
    [Refuses(400, 404)]
    [QueryParameter("limit", typeof(int), "At most so many dead letters.")]
    [QueryParameter("continuation", typeof(string), "Where the last page ended.")]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "dead-letters/{source}")] HttpRequest request,
        string source,
        CancellationToken cancellationToken)
    {
        if (!sources.Find(source).TryGet(out var of, out var refusal) || !PageRequest.From(request).TryGet(out var page, out refusal))
            return Reply.Refused(refusal);
        var after = 0L;
        if (page.Continuation is { } continuation && !long.TryParse(continuation, NumberStyles.None, CultureInfo.InvariantCulture, out after))
            return Reply.Refused(new Invalid("continuation", "is not one that this list gave"));
        var found = await letters.ListAsync(of, after, page.Limit + 1, cancellationToken);
        IReadOnlyList<DeadLetter> items = [.. found.Take(page.Limit)];
        return Reply.Ok(request.PageOf(
            items, found.Count > page.Limit ? items[^1].SequenceNumber.ToString(CultureInfo.InvariantCulture) : null));
    }
}

using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Ledger.Personal.Keys;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.People.Restore;

/// <summary>Lists the cases whose personal data was erased, so that it can be erased again after a restore. It names no person.</summary>
/// <param name="keys">The keys.</param>
public sealed class ListErased(IPersonalKeys keys)
{
    /// <summary>Lists them, by their ids.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ListErased))]
    [Access(Role.Legal, Role.Admin)]
    [Answers(200, typeof(Page<ErasedCase>))]
    [Refuses(400)]
    [QueryParameter("limit", typeof(int), "At most so many cases.")]
    [QueryParameter("continuation", typeof(string), "Where the last page ended.")]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "people/erased")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!PageRequest.From(request).TryGet(out var page, out var refusal)) return Reply.Refused(refusal);
        var found = await keys.ErasedAsync(page.Continuation ?? "", page.Limit + 1, cancellationToken);
        IReadOnlyList<ErasedCase> items = [.. found.Take(page.Limit).Select(key => new ErasedCase(key.CaseId, key.ErasedAt!.Value))];
        return Reply.Ok(request.PageOf(items, found.Count > page.Limit ? items[^1].Case : null));
    }
}

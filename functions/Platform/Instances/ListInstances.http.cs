using Ecom.Functions.Platform.Http.Input;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.Instances;

/// <summary>Lists orchestration instances.</summary>
public sealed class ListInstances
{
    /// <summary>Lists instances by status, time of creation and the beginning of their ids, such as <c>contract-</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ListInstances))]
    [Access(Role.Admin)]
    [Answers(200, typeof(Page<InstanceSummary>))]
    [Refuses(400)]
    [QueryParameter("status", typeof(InstanceStatus), "Only these, parted by commas.")]
    [QueryParameter("createdFrom", typeof(DateTimeOffset), "Only those that were created then or later.")]
    [QueryParameter("createdTo", typeof(DateTimeOffset), "Only those that were created then or earlier.")]
    [QueryParameter("prefix", typeof(string), "Only those whose ids begin so.")]
    [QueryParameter("limit", typeof(int), "At most so many instances.")]
    [QueryParameter("continuation", typeof(string), "Where the last page ended.")]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "instances")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        if (!PageRequest.From(request).TryGet(out var page, out var refusal)) return Reply.Refused(refusal);
        QueryReader query = new(request);
        OrchestrationQuery filter = new(
            query.Instant("createdFrom"),
            query.Instant("createdTo"),
            query.Values<InstanceStatus>("status") is { Count: > 0 } statuses ? [.. statuses.Select(InstanceStatuses.Of)] : null,
            InstanceIdPrefix: query.Text("prefix"),
            PageSize: page.Limit);
        if (query.Errors.Count > 0) return Reply.Refused(new Invalid(query.Errors));
        var found = await FirstAsync(client.GetAllInstancesAsync(filter), page, cancellationToken);
        return found is null
            ? Reply.Refused(new Invalid("continuation", "is not one that this list gave"))
            : Reply.Ok(request.PageOf([.. found.Values.Select(InstanceSummary.Of)], found.ContinuationToken));
    }

    /// <returns>The page that is asked for; null when it continues nothing.</returns>
    private static async Task<Microsoft.DurableTask.Page<OrchestrationMetadata>?> FirstAsync(
        Microsoft.DurableTask.AsyncPageable<OrchestrationMetadata> all, PageRequest page, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var first in all.AsPages(page.Continuation, page.Limit).WithCancellation(cancellationToken)) return first;
            return new Microsoft.DurableTask.Page<OrchestrationMetadata>([]);
        }
        catch (Exception unreadable) when (page.Continuation is not null && unreadable is ArgumentException or FormatException)
        {
            return null;
        }
    }
}

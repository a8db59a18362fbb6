using System.Globalization;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.Instances;

/// <summary>Shows the history of an orchestration instance.</summary>
public sealed class GetInstanceHistory
{
    /// <summary>Shows what an instance's run did and what reached it, newest first: names, times and outcomes; never inputs, results or messages of faults.</summary>
    /// <param name="request">The request.</param>
    /// <param name="instanceId">The instance.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(GetInstanceHistory))]
    [Access(Role.Admin)]
    [Answers(200, typeof(Page<InstanceEvent>))]
    [Refuses(400, 404)]
    [QueryParameter("limit", typeof(int), "At most so many entries.")]
    [QueryParameter("continuation", typeof(string), "Where the last page ended.")]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "instances/{instanceId}/history")] HttpRequest request,
        string instanceId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        if (!PageRequest.From(request).TryGet(out var page, out var refusal)) return Reply.Refused(refusal);
        var left = int.MaxValue;
        if (page.Continuation is { } continuation && !int.TryParse(continuation, NumberStyles.None, CultureInfo.InvariantCulture, out left))
            return Reply.Refused(new Invalid("continuation", "is not one that this list gave"));
        if (!(await InstanceTools.FindAsync(client, instanceId, cancellationToken)).TryGet(out var found, out refusal)) return Reply.Refused(refusal);

        // Counted from the beginning, so that what happens meanwhile moves no page.
        var all = InstanceHistory.Read(await client.GetOrchestrationHistoryAsync(found.InstanceId, cancellationToken));
        var end = Math.Min(left, all.Count);
        var begin = Math.Max(0, end - page.Limit);
        return Reply.Ok(request.PageOf<InstanceEvent>(
            [.. all.Take(begin..end).Reverse()], begin > 0 ? begin.ToString(CultureInfo.InvariantCulture) : null));
    }
}

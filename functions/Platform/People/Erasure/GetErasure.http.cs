using Ecom.Functions.Platform.Http.Input;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.People.Journal;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>Reads what became of a person's data: what was erased, what is kept, why, and by which law.</summary>
/// <param name="journal">What was done.</param>
public sealed class GetErasure(PersonJournal journal)
{
    /// <summary>Reads it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">Stands for the person.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(GetErasure))]
    [Access(Role.Legal, Role.Admin)]
    [Answers(200, typeof(ErasureView))]
    [Refuses(400, 404)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "people/erasures/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        if (!RouteId.Parse(id).TryGet(out var key, out var refusal)) return Reply.Refused(refusal);
        var instance = await client.GetInstanceAsync(PersonErasure.InstanceOf(key), cancellationToken);
        var ended = (await journal.ReadAsync(key, cancellationToken)).Where(recorded => recorded.Event is ErasureEnded).ToList();
        if (instance is null && ended.Count == 0) return Reply.Refused(new NotFound("unknown-erasure", "No erasure was asked for under this id."));
        return Reply.Ok(new ErasureView(key, StatusOf(instance), ended.Count > 0 ? ended[^1].At : null, Latest(ended.Select(each => (ErasureEnded)each.Event))));
    }

    private static ErasureStatus StatusOf(OrchestrationMetadata? instance) => instance?.RuntimeStatus switch
    {
        null or OrchestrationRuntimeStatus.Completed => ErasureStatus.Ended,
        OrchestrationRuntimeStatus.Failed or OrchestrationRuntimeStatus.Terminated => ErasureStatus.Failed,
        _ => ErasureStatus.Running,
    };

    /// <summary>Of each case the last word; a case that is erased is no longer found, so its word comes from the erasure that did it.</summary>
    private static IReadOnlyList<ErasedCaseView> Latest(IEnumerable<ErasureEnded> ended) =>
    [
        .. ended.SelectMany(each => each.Cases)
            .GroupBy(each => (each.Kind, each.Id))
            .Select(each => ErasedCaseView.Of(each.Last())),
    ];
}

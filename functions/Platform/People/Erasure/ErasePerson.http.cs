using DurableTask.Core.Exceptions;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.People.Journal;
using Ecom.Functions.Platform.People.Records;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>Has a person's data erased (个人信息保护法 47); ends accepted (202), also for somebody who is not known, or refused.</summary>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="body">Reads bodies.</param>
/// <param name="journal">Knows the key that stands for a person.</param>
/// <param name="seal">Seals who it is.</param>
public sealed class ErasePerson(IdempotentRequests once, JsonBody body, PersonJournal journal, ErasureSeal seal)
{
    /// <summary>Starts the erasure, or finds the one that runs.</summary>
    /// <param name="request">The request.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up; it may be started.</param>
    [Function(nameof(ErasePerson))]
    [Access(Role.Legal, Role.Admin)]
    [Receives(typeof(ErasureRequest))]
    [Answers(202, typeof(ErasureAccepted))]
    [Refuses(400)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "people/erasures")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        once.RunAsync(request, request.Caller().Id, token => StartAsync(request, client, token), cancellationToken);

    private async Task<Reply> StartAsync(HttpRequest request, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (!(await body.ReadAsync<ErasureRequest>(request, cancellationToken)).TryGet(out var given, out var refusal)
            || !PersonRequest.Parse(given.Customer, given.Email).TryGet(out var person, out refusal))
        {
            return Reply.Refused(refusal);
        }

        if (given.Ground is ErasureGround.RetentionOver or ErasureGround.Restored)
            return Reply.Refused(new Invalid("/ground", "is the software's own; ask with purposeOver, consentWithdrawn or unlawful"));
        var key = journal.KeyOf(person);
        ErasureInput input = new(key, seal.Close(key, new WantedErasure(person, given.Ground, request.Person())));
        try
        {
            _ = await client.ScheduleNewOrchestrationInstanceAsync(
                nameof(PersonErasure), input, new StartOrchestrationOptions { InstanceId = PersonErasure.InstanceOf(key) }, cancellationToken);
        }
        catch (OrchestrationAlreadyExistsException)
        {
            // It runs already, for the same person: its end answers this request too.
        }

        return Reply.Accepted($"/api/people/erasures/{key}", new ErasureAccepted(key));
    }
}

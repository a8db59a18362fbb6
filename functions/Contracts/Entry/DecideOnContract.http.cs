using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>A reviewer approves, requests changes or rejects; ends accepted (202) or refused.</summary>
/// <param name="body">Reads bodies.</param>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="gate">Takes commands.</param>
/// <param name="time">The clock.</param>
public sealed class DecideOnContract(JsonBody body, IdempotentRequests once, ContractGate gate, TimeProvider time)
{
    /// <summary>Takes the decision.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The contract.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(DecideOnContract))]
    [Access(Role.Legal, Role.Operations, Role.Management, Role.Partner, Role.Admin)]
    [Receives(typeof(DecisionRequest))]
    [Answers(202, typeof(CommandAccepted))]
    [Refuses(404, 409, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "contracts/{id}/decisions")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var by = request.Person();
        return once.RunAsync(request, by.Id, token => DecideAsync(request, id, by, client, token), cancellationToken);
    }

    private async Task<Reply> DecideAsync(
        HttpRequest request, string id, Person by, DurableTaskClient client, CancellationToken cancellationToken) =>
        (await body.ReadAsync<DecisionRequest>(request, cancellationToken)).TryGet(out var decision, out var refusal)
            ? await gate.RaiseAsync(
                client,
                id,
                ActingAs(by, decision.Stage),
                CommandIds.Of(request, by, time),
                _ => new DecideReview(decision.Revision, decision.Stage, decision.Verdict, decision.Checklist, decision.Comment),
                cancellationToken)
            : Reply.Refused(refusal);

    // The ledger keeps the role that a person acted in; of several it is the stage's own.
    private static Person ActingAs(Person by, ReviewStage stage) =>
        by with { Roles = [.. by.Roles.OrderByDescending(role => string.Equals(role, stage.Role(), StringComparison.Ordinal))] };
}

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

/// <summary>The sender ends the signing; ends accepted (202) or refused.</summary>
/// <param name="body">Reads bodies.</param>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="gate">Takes commands.</param>
/// <param name="time">The clock.</param>
public sealed class VoidContract(JsonBody body, IdempotentRequests once, ContractGate gate, TimeProvider time)
{
    /// <summary>Ends the signing.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The contract.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(VoidContract))]
    [Access(Role.Legal, Role.Operations, Role.Merchant)]
    [Receives(typeof(ReasonRequest))]
    [Answers(202, typeof(CommandAccepted))]
    [Refuses(404, 409, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "contracts/{id}/void")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var by = request.Person();
        return once.RunAsync(request, by.Id, token => VoidAsync(request, id, by, client, token), cancellationToken);
    }

    private async Task<Reply> VoidAsync(
        HttpRequest request, string id, Person by, DurableTaskClient client, CancellationToken cancellationToken) =>
        (await body.ReadAsync<ReasonRequest>(request, cancellationToken)).TryGet(out var given, out var refusal)
            ? await gate.RaiseAsync(
                client, id, by, CommandIds.Of(request, by, time), _ => new Rules.VoidContract(given.Reason), cancellationToken)
            : Reply.Refused(refusal);
}

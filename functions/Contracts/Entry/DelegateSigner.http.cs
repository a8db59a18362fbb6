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

/// <summary>Sender or legal hands a signature on to another person; ends accepted (202) or refused.</summary>
/// <param name="body">Reads bodies.</param>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="gate">Takes commands.</param>
/// <param name="time">The clock.</param>
public sealed class DelegateSigner(JsonBody body, IdempotentRequests once, ContractGate gate, TimeProvider time)
{
    /// <summary>Hands the signature on.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The contract.</param>
    /// <param name="signerId">The signer.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(DelegateSigner))]
    [Access(Role.Legal, Role.Operations, Role.Merchant)]
    [Receives(typeof(DelegateRequest))]
    [Answers(202, typeof(CommandAccepted))]
    [Refuses(404, 409, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "contracts/{id}/signers/{signerId}/delegate")] HttpRequest request,
        string id,
        string signerId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var by = request.Person();
        return once.RunAsync(request, by.Id, token => DelegateAsync(request, id, signerId, by, client, token), cancellationToken);
    }

    private async Task<Reply> DelegateAsync(
        HttpRequest request, string id, string signerId, Person by, DurableTaskClient client, CancellationToken cancellationToken) =>
        (await body.ReadAsync<DelegateRequest>(request, cancellationToken)).TryGet(out var to, out var refusal)
            ? await gate.RaiseAsync(
                client,
                id,
                by,
                CommandIds.Of(request, by, time),
                _ => new DelegateSignature(signerId, null, to.ToName, to.ToEmail, to.Reason),
                cancellationToken)
            : Reply.Refused(refusal);
}

using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Sends a signer a new link, to the signer only; ends accepted (202) or refused.</summary>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="gate">Takes commands.</param>
/// <param name="time">The clock.</param>
public sealed class ResendSignerLink(IdempotentRequests once, ContractGate gate, TimeProvider time)
{
    /// <summary>Sends a new link.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The contract.</param>
    /// <param name="signerId">The signer.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ResendSignerLink))]
    [Access(Role.Legal, Role.Operations, Role.Merchant)]
    [Answers(202, typeof(CommandAccepted))]
    [Refuses(404, 409, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "contracts/{id}/signers/{signerId}/resend")] HttpRequest request,
        string id,
        string signerId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var by = request.Person();
        return once.RunAsync(
            request,
            by.Id,
            token => gate.RaiseAsync(client, id, by, CommandIds.Of(request, by, time), _ => new ResendLink(signerId), token),
            cancellationToken);
    }
}

using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Legal holds a contract, so that nothing of it is deleted; ends accepted (202) or refused.</summary>
/// <param name="commands">Reads the body and gives the command once.</param>
/// <param name="gate">Takes commands.</param>
public sealed class PlaceLegalHold(CommandRequests commands, ContractGate gate)
{
    /// <summary>Places the hold.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The contract.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(PlaceLegalHold))]
    [Access(Role.Legal)]
    [Receives(typeof(ReasonRequest))]
    [Answers(202, typeof(CommandAccepted))]
    [Refuses(404, 409, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "contracts/{id}/legal-hold")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        commands.TakeAsync<ContractState, ContractCommand, ContractEvent, ReasonRequest>(
            gate, request, id, client, given => new Rules.PlaceLegalHold(given.Reason), cancellationToken);
}

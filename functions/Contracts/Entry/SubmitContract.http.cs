using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Concurrency;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Submits a draft to review; ends accepted (202) or refused. <c>If-Match</c> may name the draft that was seen.</summary>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="gate">Takes commands.</param>
/// <param name="time">The clock.</param>
public sealed class SubmitContract(IdempotentRequests once, ContractGate gate, TimeProvider time)
{
    /// <summary>Submits the draft.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The contract.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(SubmitContract))]
    [Access(Role.Legal, Role.Operations, Role.Merchant)]
    [Answers(202, typeof(CommandAccepted))]
    [Refuses(404, 409, 412, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "contracts/{id}/submit")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var by = request.Person();
        return once.RunAsync(request, by.Id, token => SubmitAsync(request, id, by, client, token), cancellationToken);
    }

    private async Task<Reply> SubmitAsync(
        HttpRequest request, string id, Person by, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (!(await gate.FindAsync(id, by, cancellationToken)).TryGet(out var state, out var refusal)) return Reply.Refused(refusal);
        if (request.Headers.IfMatch.Count > 0 && !IfMatch.Check(request, state.Seq).TryGet(out _, out refusal)) return Reply.Refused(refusal);
        return await gate.RaiseAsync(
            client, id, by, CommandIds.Of(request, by, time), current => new SubmitDraft(current.Seq), cancellationToken);
    }
}

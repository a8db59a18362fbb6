using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Reads a contract with its timeline.</summary>
/// <param name="gate">Finds contracts.</param>
/// <param name="contracts">The contracts.</param>
public sealed class GetContract(ContractGate gate, ContractStore contracts)
{
    /// <summary>Reads the contract.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The contract.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(GetContract))]
    [Access(Role.Legal, Role.Operations, Role.Management, Role.Partner, Role.Merchant, Role.Admin)]
    [Answers(200, typeof(ContractView))]
    [Refuses(404)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "contracts/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        var by = request.Person();
        if (!(await gate.FindAsync(id, by, cancellationToken)).TryGet(out var state, out var refusal)) return Reply.Refused(refusal);
        var ledger = await contracts.LedgerAsync(state.Id, 0, cancellationToken);
        var view = ContractView.Of(state) with { Timeline = [.. ledger.Select(entry => TimelineEntry.Of(entry, by.SeesSignersTraces()))] };
        return Reply.Ok(view).WithVersion(state.Seq);
    }
}

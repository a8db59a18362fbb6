using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Checks a stored contract now: reads every document through, compares its SHA-256 with the ledger's, and checks the ledger's chain.</summary>
/// <param name="gate">Finds contracts.</param>
/// <param name="integrity">Checks.</param>
public sealed class VerifyContract(ContractGate gate, ContractIntegrity integrity)
{
    /// <summary>Checks the contract.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The contract.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(VerifyContract))]
    [Access(Role.Legal, Role.Operations, Role.Management, Role.Partner, Role.Merchant, Role.Admin)]
    [Answers(200, typeof(IntegrityReport))]
    [Refuses(404, 409)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "contracts/{id}/verify")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        if (!(await gate.FindAsync(id, request.Person(), cancellationToken)).TryGet(out var state, out var refusal))
            return Reply.Refused(refusal);
        return state.Signing is null
            ? Reply.Refused(new Conflict("nothing-archived", "Nothing of this contract is in the archive yet."))
            : Reply.Ok(await integrity.CheckAsync(state, cancellationToken));
    }
}

using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.Ledger;

/// <summary>Checks the hash chain of any case's ledger: after a restore, or when a store may have been damaged.</summary>
/// <param name="ledger">The ledger.</param>
public sealed class VerifyLedger(ILedger ledger)
{
    /// <summary>Recomputes the chain and names the first entry that does not fit; says nothing of what the entries hold.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case, such as <c>complaint-7f3c1a</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(VerifyLedger))]
    [Access(Role.Legal, Role.Admin)]
    [Answers(200, typeof(LedgerVerification))]
    [Refuses(404)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ledger/{caseId}/verification")] HttpRequest request,
        string caseId,
        CancellationToken cancellationToken) =>
        CaseId.IsValid(caseId) && await ledger.VerifyAsync(caseId, cancellationToken) is { } found && (found.Entries > 0 || !found.IsIntact)
            ? Reply.Ok(found)
            : Reply.Refused(new NotFound("unknown-case", "The ledger has no such case."));
}

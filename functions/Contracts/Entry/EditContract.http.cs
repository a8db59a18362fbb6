using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Concurrency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Replaces the content of a draft, under <c>If-Match</c>; ends edited (200) or refused.</summary>
/// <param name="body">Reads bodies.</param>
/// <param name="gate">Finds contracts.</param>
/// <param name="contracts">The contracts.</param>
/// <param name="rules">The rules.</param>
/// <param name="time">The clock.</param>
public sealed class EditContract(JsonBody body, ContractGate gate, ContractStore contracts, ContractRules rules, TimeProvider time)
{
    /// <summary>Edits the draft.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The contract.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(EditContract))]
    [Access(Role.Legal, Role.Operations, Role.Merchant)]
    [Receives(typeof(DraftRequest))]
    [Answers(200, typeof(ContractView))]
    [Refuses(404, 409, 412, 413, 422, 428)]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "contracts/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        var by = request.Person();
        if (!(await gate.FindAsync(id, by, cancellationToken)).TryGet(out var state, out var refusal)
            || !(await body.ReadAsync<DraftRequest>(request, cancellationToken)).TryGet(out var draft, out refusal)
            || !draft.ToContent().TryGet(out var content, out refusal)
            || !IfMatch.Check(request, state.Seq).TryGet(out var seen, out refusal))
        {
            return Reply.Refused(refusal);
        }

        var now = time.GetUtcNow();
        var decision = rules.Decide(state, new EditDraft(content), new CommandFacts(by, now));
        if (decision is Decision.Refused refused) return Reply.Refused(RefusalOutcome.Of(refused.Refusal));
        if (EventSize.IsTooLarge(((Decision.Accepted)decision).Events, by, now)) return Reply.Refused(DraftRequest.TooLarge());
        var after = await contracts.AppendAsync(id, state, ((Decision.Accepted)decision).Events, by, now, null, cancellationToken);
        return after is null
            ? Reply.Refused(IfMatch.Stale(seen, seen + 1))
            : Reply.Ok(ContractView.Of(after)).WithVersion(after.Seq);
    }
}

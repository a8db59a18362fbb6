using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Contracts.Rules.ContractEvent>;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Creates a contract as a draft; ends created (201) or refused.</summary>
/// <param name="body">Reads bodies.</param>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="contracts">The contracts.</param>
/// <param name="rules">The rules.</param>
/// <param name="time">The clock.</param>
public sealed class CreateContract(JsonBody body, IdempotentRequests once, ContractStore contracts, ContractRules rules, TimeProvider time)
{
    /// <summary>Creates the draft.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(CreateContract))]
    [Access(Role.Legal, Role.Operations, Role.Merchant)]
    [Receives(typeof(DraftRequest))]
    [Answers(201, typeof(ContractView))]
    [Refuses(409, 413, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "contracts")] HttpRequest request, CancellationToken cancellationToken)
    {
        var by = request.Person();
        return once.RunAsync(request, by.Id, token => CreateAsync(request, by, token), cancellationToken);
    }

    private async Task<Reply> CreateAsync(HttpRequest request, Person by, CancellationToken cancellationToken)
    {
        if (!(await body.ReadAsync<DraftRequest>(request, cancellationToken)).TryGet(out var draft, out var refusal)
            || !draft.ToContent().TryGet(out var content, out refusal))
        {
            return Reply.Refused(refusal);
        }

        var now = time.GetUtcNow();
        // A request that is repeated after a crash makes the same contract, since its id comes from the command's.
        var id = CommandIds.Of(request, by, time)[1..];
        if (await contracts.FindAsync(id, cancellationToken) is { } there) return Created(there);
        var decision = rules.Decide(null, new CreateDraft(id, content), new CommandFacts(by, now));
        if (decision is Decision.Refused refused) return Reply.Refused(RefusalOutcome.Of(refused.Refusal));
        if (EventSize.IsTooLarge(((Decision.Accepted)decision).Events, by, now)) return Reply.Refused(DraftRequest.TooLarge());
        var state = await contracts.AppendAsync(id, null, ((Decision.Accepted)decision).Events, by, now, null, cancellationToken);
        return state is null
            ? Reply.Refused(new Conflict("contract-exists", "A contract with this id is there already."))
            : Created(state);
    }

    private static JsonReply Created(ContractState state) =>
        Reply.Created(ContractGate.Address(state.Id), ContractView.Of(state)).WithVersion(state.Seq);
}

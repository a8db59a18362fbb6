using Ecom.Functions.Claims.Flow;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Tests.Claims;

/// <summary>Gives commands to claims as entries do, without HTTP.</summary>
internal sealed class ClaimCommands(ClaimStore claims, ClaimRules rules, CommandSeal seal, TimeProvider time)
    : CommandGate<ClaimState, ClaimCommand, ClaimEvent>(claims, seal, time)
{
    private readonly TimeProvider time = time;

    public Task<bool> OpenAsync(DurableTaskClient client, string id, ClaimReport report, Person by) => StartAsync(
        client,
        nameof(ClaimCompensation),
        id,
        new AcceptedCommand<ClaimCommand, ClaimEvent>($"open-{id}", new OpenClaim(report), by, time.GetUtcNow(), []),
        CancellationToken.None);

    protected override bool MaySee(Person by, ClaimState state) => true;

    protected override Decision<ClaimEvent> Decide(ClaimState state, ClaimCommand command, Person by, DateTimeOffset now) =>
        rules.Decide(state.Id, state, command, new ClaimFacts(by, now));

    protected override string AddressOf(string id) => $"/api/claims/{id}";

    protected override Refusal Unknown() => new NotFound("unknown-claim", "There is no such claim.");
}

using Ecom.Functions.Claims.Flow;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Takes commands of people and of other systems for claims.</summary>
/// <param name="claims">The claims.</param>
/// <param name="rules">The rules.</param>
/// <param name="reader">Gathers what decisions need.</param>
/// <param name="seal">Closes commands.</param>
/// <param name="time">The clock.</param>
public sealed class ClaimGate(ClaimStore claims, ClaimRules rules, ClaimFactsReader reader, CommandSeal seal, TimeProvider time)
    : CommandGate<ClaimState, ClaimCommand, ClaimEvent>(claims, seal, time)
{
    /// <summary>Code of the refusal of a report about an order that is not known, or not known yet.</summary>
    public const string UnknownOrder = "unknown-order";

    private readonly ClaimStore claims = claims;
    private readonly TimeProvider time = time;

    /// <summary>The address of a claim.</summary>
    /// <param name="id">Its id.</param>
    public static string Address(string id) => $"/api/claims/{id}";

    /// <summary>The id under which a claim's customer acts, by the link.</summary>
    /// <param name="id">The claim.</param>
    public static string CustomerId(string id) => $"customer-of:{id}";

    /// <summary>Opens a claim; the same id again is the same claim.</summary>
    /// <param name="client">The orchestrations.</param>
    /// <param name="id">The claim's id.</param>
    /// <param name="report">What is reported.</param>
    /// <param name="by">Who reports it.</param>
    /// <param name="cancellationToken">Gives up; the claim may have been opened.</param>
    /// <returns>The reason why not; null when it is opened, or was before.</returns>
    public async Task<Refusal?> OpenAsync(DurableTaskClient client, string id, ClaimReport report, Person by, CancellationToken cancellationToken)
    {
        // What is left to be claimed is less once this very report was taken: it is not asked again.
        if (await claims.FindAsync(id, cancellationToken) is not null) return null;
        OpenClaim command = new(report);
        var now = time.GetUtcNow();
        var decision = rules.Decide(id, null, command, await reader.ReadAsync(id, null, command, by, now, cancellationToken));
        if (decision is Decision<ClaimEvent>.Refused refused) return RefusalOutcome.Of(refused.Refusal);
        // Whether this report or an earlier one started it: it is one claim.
        _ = await StartAsync(
            client,
            nameof(ClaimCompensation),
            id,
            new AcceptedCommand<ClaimCommand, ClaimEvent>($"open-{id}", command, by, now, ((Decision<ClaimEvent>.Accepted)decision).Events),
            cancellationToken);
        return null;
    }

    /// <inheritdoc/>
    protected override bool MaySee(Person by, ClaimState state)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(state);
        return by.IsStaff() || string.Equals(by.Id, CustomerId(state.Id), StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    /// <remarks>What other claims took and what is left of the payment counts too: whoever asks is told at once.</remarks>
    protected override async Task<Decision<ClaimEvent>> DecideAsync(
        ClaimState state, ClaimCommand command, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return rules.Decide(state.Id, state, command, await reader.ReadAsync(state.Id, state, command, by, now, cancellationToken));
    }

    /// <inheritdoc/>
    protected override string AddressOf(string id) => Address(id);

    /// <inheritdoc/>
    protected override Refusal Unknown() => new NotFound("unknown-claim", "There is no such claim.");
}

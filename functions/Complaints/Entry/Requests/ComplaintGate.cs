using Ecom.Functions.Complaints.Flow;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Takes commands of people for complaints.</summary>
/// <param name="complaints">The complaints.</param>
/// <param name="rules">The rules.</param>
/// <param name="seal">Seals commands.</param>
/// <param name="time">The clock.</param>
public sealed class ComplaintGate(ComplaintStore complaints, ComplaintRules rules, CommandSeal seal, TimeProvider time)
    : CommandGate<ComplaintState, ComplaintCommand, ComplaintEvent>(complaints, seal, time)
{
    private readonly TimeProvider time = time;

    /// <summary>The address of a complaint.</summary>
    /// <param name="id">Its id.</param>
    public static string Address(string id) => $"/api/complaints/{id}";

    /// <summary>Opens a complaint; the same id again is the same complaint.</summary>
    /// <param name="client">The orchestrations.</param>
    /// <param name="id">Its id, made from where it comes from.</param>
    /// <param name="report">What it says.</param>
    /// <param name="by">Who reports it.</param>
    /// <param name="cancellationToken">Gives up; it may still have been opened.</param>
    /// <returns>The reason why not; null when it is opened, or was before.</returns>
    public async Task<Refusal?> OpenAsync(
        DurableTaskClient client, string id, ComplaintReport report, Person by, CancellationToken cancellationToken)
    {
        OpenComplaint command = new(report);
        var now = time.GetUtcNow();
        var decision = rules.Decide(id, null, command, new ComplaintFacts(by, now));
        if (decision is Decision<ComplaintEvent>.Refused refused) return RefusalOutcome.Of(refused.Refusal);
        // Whether this report or an earlier one started it: it is one complaint.
        _ = await StartAsync(
            client,
            nameof(ComplaintHandling),
            id,
            new AcceptedCommand<ComplaintCommand, ComplaintEvent>($"open-{id}", command, by, now, ((Decision<ComplaintEvent>.Accepted)decision).Events),
            cancellationToken);
        return null;
    }

    /// <inheritdoc/>
    protected override bool MaySee(Person by, ComplaintState state)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(state);
        return by.IsStaff() || string.Equals(by.Id, CustomerId(state.Id), StringComparison.Ordinal);
    }

    /// <summary>The id under which a complaint's customer acts, by the link.</summary>
    /// <param name="id">The complaint.</param>
    public static string CustomerId(string id) => $"customer-of:{id}";

    /// <inheritdoc/>
    protected override Task<Decision<ComplaintEvent>> DecideAsync(
        ComplaintState state, ComplaintCommand command, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Task.FromResult(rules.Decide(state.Id, state, command, new ComplaintFacts(by, now)));
    }

    /// <inheritdoc/>
    protected override string AddressOf(string id) => Address(id);

    /// <inheritdoc/>
    protected override Refusal Unknown() => new NotFound("unknown-complaint", "There is no such complaint.");
}

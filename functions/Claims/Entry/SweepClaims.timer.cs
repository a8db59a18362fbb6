using Ecom.Functions.Claims.Flow;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Proves every hour that no claim was forgotten: compares all that are not closed with their orchestrations, repairs and tells differences.</summary>
/// <param name="claims">The claims.</param>
/// <param name="seal">Seals the command that wakes an orchestration.</param>
/// <param name="metrics">Counts differences.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where it is told; each difference is a fault that a person should look at.</param>
public sealed partial class SweepClaims(ClaimStore claims, CommandSeal seal, SweepMetrics metrics, TimeProvider time, ILogger<SweepClaims> logger)
{
    private static readonly IReadOnlyList<string> NotClosed =
        [.. Enum.GetValues<ClaimStatus>().Where(status => status != ClaimStatus.Closed).Select(status => status.ToString())];

    /// <summary>Compares and repairs.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="client">Starts and wakes orchestrations.</param>
    /// <param name="cancellationToken">Stops; the next run goes on.</param>
    /// <exception cref="InvalidOperationException">Some could not be compared; all others were.</exception>
    [Function(nameof(SweepClaims))]
    public async Task RunAsync(
        [TimerTrigger("0 40 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        var now = time.GetUtcNow();
        LifecycleWatch<ClaimState, ClaimCommand> watch = new(
            nameof(ClaimCompensation), ClaimCaseId.Kind, (id, token) => LivingAsync(id, now, token), ClaimPhases.Next, new TimePassed(), seal, metrics);
        var notClosed = CasePages.AllAsync(new CaseQuery { States = NotClosed, Order = CaseOrder.Number }, claims.ListAsync, cancellationToken);
        var seen = await new CaseSweep(ClaimCaseId.Kind, metrics).LookAsync(
            notClosed, claim => IsInOrderAsync(watch, client, claim, now, cancellationToken), (fault, claim) => LogNotCompared(fault, claim.Number), cancellationToken);
        seen.ThrowIfAnyFailed();
    }

    private async Task<bool> IsInOrderAsync(
        LifecycleWatch<ClaimState, ClaimCommand> watch, DurableTaskClient client, ClaimState claim, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var difference = await watch.RepairAsync(client, claim, now, cancellationToken);
        if (difference == LifecycleDifference.None) return true;
        LogDifference(claim.Number, difference);
        return false;
    }

    private async Task<ClaimState?> LivingAsync(string id, DateTimeOffset now, CancellationToken cancellationToken) =>
        await claims.FindAsync(id, cancellationToken) is { } state && ClaimPhases.Of(state, now) != ClaimPhase.Ended ? state : null;

    [LoggerMessage(4300, LogLevel.Error, "The orchestration of claim {Number} was {Difference} though the claim lives; it is repaired")]
    private partial void LogDifference(string number, LifecycleDifference difference);

    [LoggerMessage(4301, LogLevel.Error, "Claim {Number} could not be compared with its orchestration")]
    private partial void LogNotCompared(Exception fault, string number);
}

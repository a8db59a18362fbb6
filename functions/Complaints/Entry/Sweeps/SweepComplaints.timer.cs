using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Proves every ten minutes that no clock of a complaint was missed: compares the index with the orchestrations, repairs and counts differences.</summary>
/// <remarks>
/// Complaints that wait cost next to nothing, since none is read. Every ten minutes those are looked at whose next instant has passed:
/// none, when all is well. At every full hour the ids of all that wait for an instant are compared with those of the orchestrations that
/// run: what waits must run, and what runs must wait. That the index is right is proved by <see cref="CompareComplaints"/>.
/// </remarks>
/// <param name="complaints">The complaints.</param>
/// <param name="watch">Looks at each that is suspect.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where it is told.</param>
public sealed partial class SweepComplaints(ComplaintStore complaints, ComplaintWatch watch, TimeProvider time, ILogger<SweepComplaints> logger)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    /// <summary>Compares and repairs.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="client">Starts and wakes orchestrations.</param>
    /// <param name="cancellationToken">Stops; the next run goes on.</param>
    /// <exception cref="InvalidOperationException">Some could not be compared; all others were.</exception>
    [Function(nameof(SweepComplaints))]
    public async Task RunAsync(
        [TimerTrigger("0 */10 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        var isHourly = time.GetUtcNow().Minute < Interval.Minutes;
        var seen = await (isHourly ? CompareIdsAsync(client, cancellationToken) : CompareLateAsync(client, cancellationToken));
        if (seen.Differences > 0) LogDifferences(seen.Looked, seen.Differences);
        seen.ThrowIfAnyFailed();
        if (seen.Differences == 0) LogProved(seen.Looked);
    }

    private async Task<SweptCases> CompareLateAsync(DurableTaskClient client, CancellationToken cancellationToken) =>
        await RepairAsync(client, await complaints.WaitingAsync(watch.LateBefore, cancellationToken), cancellationToken);

    private async Task<SweptCases> CompareIdsAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        // In this order: whatever waits has begun before it is looked for.
        var waiting = await complaints.WaitingAsync(null, cancellationToken);
        var running = await LivingInstances.IdsAsync(client, ComplaintCaseId.Of(""), cancellationToken);
        CaseWait[] suspects = [.. waiting.Where(wait => wait.NextAt < watch.LateBefore || !running.Contains(wait.CaseId))];
        // What runs and waits for nothing has just begun, or is just over, or the index is wrong about it.
        running.ExceptWith(waiting.Select(wait => wait.CaseId));
        var repaired = await RepairAsync(client, suspects, cancellationToken);
        var silent = await watch.LookAsync(
            running.Select(ComplaintCaseId.IdOf), id => watch.IsRightAsync(client, id, cancellationToken), cancellationToken);
        return new SweptCases(ComplaintCaseId.Kind, waiting.Count + silent.Looked, repaired.Differences + silent.Differences, repaired.Failed + silent.Failed);
    }

    private Task<SweptCases> RepairAsync(DurableTaskClient client, IEnumerable<CaseWait> suspects, CancellationToken cancellationToken) => watch.LookAsync(
        suspects.Select(suspect => ComplaintCaseId.IdOf(suspect.CaseId)), id => watch.IsInOrderAsync(client, id, cancellationToken), cancellationToken);

    [LoggerMessage(4100, LogLevel.Information, "{Compared} complaints compared with their orchestrations: no clock was missed")]
    private partial void LogProved(int compared);

    [LoggerMessage(4101, LogLevel.Error, "{Compared} complaints compared with their orchestrations: {Differences} differed and were repaired")]
    private partial void LogDifferences(int compared, int differences);
}

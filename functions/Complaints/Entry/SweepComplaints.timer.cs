using Ecom.Functions.Complaints.Flow;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Proves every ten minutes that no clock of a complaint was missed: compares the store with the orchestrations, repairs and counts differences.</summary>
/// <remarks>
/// Complaints that wait cost next to nothing. Every ten minutes those are looked at whose next instant has passed, by the index: none, when
/// all is well. At every full hour all that wait for an instant are compared with the orchestrations that run, by their ids. Once a day, at
/// night, each complaint that is not closed is compared by its state, so that one of which the index is wrong hides for a day at most.
/// A complaint without a running orchestration gets one again, which lets what is overdue act. One that runs and is late is woken: its
/// deadlines act if the state still says so.
/// </remarks>
/// <param name="complaints">The complaints.</param>
/// <param name="seal">Seals the command that wakes an orchestration.</param>
/// <param name="metrics">Counts differences.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where it is told; each difference is a fault that a person should look at.</param>
public sealed partial class SweepComplaints(
    ComplaintStore complaints, CommandSeal seal, ComplaintMetrics metrics, TimeProvider time, ILogger<SweepComplaints> logger)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    /// <summary>The hour, in UTC, in which each is compared by its state: three in the morning in China.</summary>
    private const int NightHour = 19;

    private static readonly OrchestrationRuntimeStatus[] Alive =
        [OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Suspended];

    private readonly LifecycleWatch<ComplaintState, ComplaintCommand> watch = new(
        nameof(ComplaintHandling),
        ComplaintCaseId.Of,
        async (id, token) => await complaints.FindAsync(id, token) is { Phase: not ComplaintPhase.Ended } living ? living : null,
        ComplaintDeadlines.Next,
        new TimePassed(),
        seal);

    // One that is closed lives on while it is to be followed up, which has an instant too: the index tells of it.
    private static readonly IReadOnlyList<string> NotClosed =
        [.. Enum.GetValues<ComplaintStatus>().Where(status => status != ComplaintStatus.Closed).Select(status => status.ToString())];

    /// <summary>Compares and repairs.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="client">Starts and wakes orchestrations.</param>
    /// <param name="cancellationToken">Stops; the next run goes on.</param>
    [Function(nameof(SweepComplaints))]
    public async Task RunAsync(
        [TimerTrigger("0 */10 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        var now = time.GetUtcNow();
        var (compared, differences) = now switch
        {
            { Minute: var minute } when minute >= Interval.Minutes => await CompareLateAsync(client, now, cancellationToken),
            { Hour: NightHour } => await CompareEachAsync(client, now, cancellationToken),
            _ => await CompareIdsAsync(client, now, cancellationToken),
        };

        if (differences > 0) LogDifferences(compared, differences);
        else LogProved(compared);
    }

    private static DateTimeOffset LateBefore(DateTimeOffset now) => now - LifecycleWatch<ComplaintState, ComplaintCommand>.Grace;

    private async Task<(int Compared, int Differences)> CompareLateAsync(DurableTaskClient client, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var late = await complaints.WaitingAsync(LateBefore(now), cancellationToken);
        return (late.Count, await RepairAsync(client, late, now, cancellationToken));
    }

    private async Task<(int Compared, int Differences)> CompareIdsAsync(DurableTaskClient client, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // In this order: whatever waits has begun before it is looked for.
        var waiting = await complaints.WaitingAsync(null, cancellationToken);
        OrchestrationQuery alive = new(Statuses: Alive, InstanceIdPrefix: ComplaintCaseId.Of(""), PageSize: 1000);
        HashSet<string> running = new(StringComparer.Ordinal);
        await foreach (var instance in client.GetAllInstancesAsync(alive).WithCancellation(cancellationToken)) _ = running.Add(instance.InstanceId);
        var suspects = waiting.Where(wait => wait.NextAt < LateBefore(now) || !running.Contains(wait.CaseId));
        return (waiting.Count, await RepairAsync(client, suspects, now, cancellationToken));
    }

    private async Task<(int Compared, int Differences)> CompareEachAsync(DurableTaskClient client, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (compared, differences) = (0, 0);
        CaseQuery query = new() { States = NotClosed, Order = CaseOrder.Number, PageSize = CaseQuery.MaxPageSize };
        do
        {
            var page = await complaints.ListAsync(query, cancellationToken);
            foreach (var item in page.Items)
            {
                compared++;
                if (!await IsInOrderAsync(client, item.State, now, cancellationToken)) differences++;
            }

            query = query with { Continuation = page.Continuation };
        }
        while (query.Continuation is not null);
        return (compared, differences);
    }

    private async Task<int> RepairAsync(
        DurableTaskClient client, IEnumerable<CaseWait> suspects, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var differences = 0;
        foreach (var suspect in suspects)
        {
            // By its state: it may have acted since.
            if (await complaints.FindAsync(ComplaintCaseId.IdOf(suspect.CaseId), cancellationToken) is { } state
                && !await IsInOrderAsync(client, state, now, cancellationToken))
                differences++;
        }

        return differences;
    }

    private async Task<bool> IsInOrderAsync(
        DurableTaskClient client, ComplaintState listed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var difference = await watch.RepairAsync(client, listed, now, cancellationToken);
        if (difference == LifecycleDifference.None) return true;
        metrics.Differs(difference == LifecycleDifference.Dead ? "dead" : "late");
        LogDifference(listed.Number, difference);
        return false;
    }

    [LoggerMessage(4100, LogLevel.Information, "{Compared} complaints compared with their orchestrations: no clock was missed")]
    private partial void LogProved(int compared);

    [LoggerMessage(4101, LogLevel.Error, "{Compared} complaints compared with their orchestrations: {Differences} differed and were repaired")]
    private partial void LogDifferences(int compared, int differences);

    [LoggerMessage(4102, LogLevel.Error, "The orchestration of complaint {Number} was {Difference} though the complaint lives; it is repaired")]
    private partial void LogDifference(string number, LifecycleDifference difference);
}

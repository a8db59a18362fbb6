using Ecom.Functions.Complaints.Flow;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Proves every ten minutes that no clock of a complaint was missed: compares what is due in the store with the orchestrations, repairs and counts differences.</summary>
/// <remarks>
/// Complaints whose limit has passed are compared each time, all that live at every full hour. A complaint without a running orchestration
/// gets one again, which lets what is overdue act. One that runs and is late is woken: its deadlines act if the state still says so.
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

    private readonly LifecycleWatch<ComplaintState, ComplaintCommand> watch = new(
        nameof(ComplaintHandling),
        ComplaintCaseId.Of,
        async (id, token) => await complaints.FindAsync(id, token) is { Phase: not ComplaintPhase.Ended } living ? living : null,
        ComplaintDeadlines.Next,
        new TimePassed(),
        seal);

    // One that is closed lives on while it is to be followed up, which has a limit too: that is due, and compared when it passes.
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
        var isFullHour = now.Minute < Interval.Minutes;
        // Each in the order of the index that finds it: in another one, every page sorts all that is due.
        CaseQuery query = isFullHour
            ? new CaseQuery { States = NotClosed, Order = CaseOrder.Number }
            : new CaseQuery { DueBefore = now - LifecycleWatch<ComplaintState, ComplaintCommand>.Grace, Order = CaseOrder.DueFirst };
        var (compared, differences) = await CompareAsync(client, query, now, cancellationToken);

        if (differences > 0) LogDifferences(compared, differences);
        else LogProved(compared);
    }

    private async Task<(int Compared, int Differences)> CompareAsync(
        DurableTaskClient client, CaseQuery query, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (compared, differences) = (0, 0);
        query = query with { PageSize = CaseQuery.MaxPageSize };
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

using Ecom.Functions.Complaints.Flow;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;
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
    /// <summary>How late a deadline may act: an orchestration that is just at it is not late.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

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
        CaseQuery query = isFullHour ? new CaseQuery { States = NotClosed } : new CaseQuery { DueBefore = now - Grace };
        var (compared, differences) = await CompareAsync(client, query, now, cancellationToken);

        if (differences > 0) LogDifferences(compared, differences);
        else LogProved(compared);
    }

    private async Task<(int Compared, int Differences)> CompareAsync(
        DurableTaskClient client, CaseQuery query, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (compared, differences) = (0, 0);
        query = query with { Order = CaseOrder.Number, PageSize = CaseQuery.MaxPageSize };
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
        var (id, caseId) = (listed.Id, ComplaintCaseId.Of(listed.Id));
        var instance = await client.GetInstanceAsync(caseId, getInputsAndOutputs: true, cancellationToken);
        if (instance is { IsCompleted: false } && !IsLate(listed, now)) return true;
        // It may have acted since it was listed.
        if (await complaints.FindAsync(id, cancellationToken) is not { Phase: not ComplaintPhase.Ended } state) return true;
        if (instance is null || instance.IsCompleted)
        {
            metrics.Differs("dead");
            LogDead(state.Number, instance?.RuntimeStatus.ToString() ?? "gone", instance?.FailureDetails?.ErrorType ?? "-");
            await LifecycleRevival.ReviveAsync(client, nameof(ComplaintHandling), caseId, id, instance, cancellationToken);
            return false;
        }

        if (!IsLate(state, now)) return true;
        var next = ComplaintDeadlines.Next(state)!.Value;
        metrics.Differs("late");
        LogLate(state.Number, next);
        // The same deadline wakes it once, however often it is found late.
        var commandId = $"sweep-{next.UtcTicks}";
        await client.RaiseEventAsync(
            caseId,
            nameof(CommandEnvelope),
            new CommandEnvelope(commandId, seal.Seal(caseId, commandId, new PersonCommand<ComplaintCommand>(Person.System, new TimePassed()))),
            cancellationToken);
        return false;
    }

    private static bool IsLate(ComplaintState state, DateTimeOffset now) => ComplaintDeadlines.Next(state) <= now - Grace;

    [LoggerMessage(4100, LogLevel.Information, "{Compared} complaints compared with their orchestrations: no clock was missed")]
    private partial void LogProved(int compared);

    [LoggerMessage(4101, LogLevel.Error, "{Compared} complaints compared with their orchestrations: {Differences} differed and were repaired")]
    private partial void LogDifferences(int compared, int differences);

    [LoggerMessage(4102, LogLevel.Error, "The orchestration of complaint {Number} was {Status} ({Fault}) though the complaint lives; it is started again")]
    private partial void LogDead(string number, string status, string fault);

    [LoggerMessage(4103, LogLevel.Error, "Complaint {Number} should have been acted on at {Due}; its orchestration is woken")]
    private partial void LogLate(string number, DateTimeOffset due);
}

using Ecom.Functions.Platform.Messaging.DeadLetters;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Cases.Counts;

/// <summary>Counts every five minutes what is open, what is due, and what was given up or failed, for the metrics.</summary>
/// <remarks>It changes nothing. What cannot be counted is logged, reported no longer once its last count is old, and holds up no other count.</remarks>
/// <param name="kinds">The kinds of cases.</param>
/// <param name="snapshots">The cases.</param>
/// <param name="sources">The queues and subscriptions.</param>
/// <param name="letters">Their dead letters.</param>
/// <param name="metrics">Where the counts go.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where failures are told.</param>
public sealed partial class CountCases(
    IEnumerable<ICaseProjection> kinds,
    ICaseSnapshots snapshots,
    DeadLetterSources sources,
    DeadLetters letters,
    CaseMetrics metrics,
    TimeProvider time,
    ILogger<CountCases> logger)
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(1);

    /// <summary>Counts.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">The host stops: the next run counts.</param>
    [Function(nameof(CountCases))]
    public async Task RunAsync(
        [TimerTrigger("30 */5 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        var now = time.GetUtcNow();
        foreach (var kind in kinds.Where(kind => kind.OpenStates.Count > 0))
        {
            await TryAsync(
                kind.Kind,
                async () => metrics.Count(
                    kind.Kind, await snapshots.CountAsync(new CaseCountQuery(kind.Kind, kind.OpenStates, now, now + Soon), cancellationToken)),
                cancellationToken);
        }

        foreach (var source in sources.All)
        {
            await TryAsync(
                source.Name,
                async () => metrics.CountDeadLetters(source.Name, (await letters.ListAsync(source, 0, CaseMetrics.Most, cancellationToken)).Count),
                cancellationToken);
        }

        await TryAsync("instances", async () => metrics.CountFailedInstances(await FailedAsync(client, cancellationToken)), cancellationToken);
    }

    private static async Task<int> FailedAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        OrchestrationQuery failed = new(Statuses: [OrchestrationRuntimeStatus.Failed], PageSize: CaseMetrics.Most);
        var count = 0;
        await foreach (var page in client.GetAllInstancesAsync(failed).AsPages(null, CaseMetrics.Most).WithCancellation(cancellationToken))
        {
            count += page.Values.Count;
            if (count >= CaseMetrics.Most) break;
        }

        return Math.Min(count, CaseMetrics.Most);
    }

    private async Task TryAsync(string what, Func<Task> count, CancellationToken cancellationToken)
    {
        try
        {
            await count();
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotCounted(fault, what);
        }
    }

    [LoggerMessage(EventId = 2104, Level = LogLevel.Error, Message = "{What} could not be counted for the metrics")]
    private partial void LogNotCounted(Exception fault, string what);
}

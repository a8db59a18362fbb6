using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Cases;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Proves each night, of a seventh of the complaints that are not closed, that the index by which they are watched is right.</summary>
/// <remarks>
/// Each is made anew from its whole ledger and compared with its index and its orchestration; what is wrong is put right. So each is
/// compared once a week, whatever happens to it: nothing is remembered of a run, so one whose process dies is made again from its
/// beginning, and one that was missed is made up for with the next.
/// </remarks>
/// <param name="complaints">The complaints.</param>
/// <param name="watch">Looks at each.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where it is told.</param>
public sealed partial class CompareComplaints(ComplaintStore complaints, ComplaintWatch watch, TimeProvider time, ILogger<CompareComplaints> logger)
{
    /// <summary>Compares and repairs, at three in the morning in China; when some could not be compared, again in ten minutes.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="client">Starts and wakes orchestrations.</param>
    /// <param name="cancellationToken">Stops, when the host does. On Azure that may count as a run: what is left of the night is compared a week later.</param>
    /// <exception cref="InvalidOperationException">Some could not be compared; all others were.</exception>
    [Function(nameof(CompareComplaints))]
    [FixedDelayRetry(5, "00:10:00")]
    public async Task RunAsync(
        [TimerTrigger("0 0 19 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timer);
        ArgumentNullException.ThrowIfNull(client);
        var nights = CaseNights.Due(timer.ScheduleStatus?.Last, time.GetUtcNow());
        var tonight = (await complaints.OpenIdsAsync(cancellationToken)).Where(id => nights.Contains(CaseNights.Of(ComplaintCaseId.Of(id))));
        var seen = await watch.LookAsync(tonight, id => watch.IsRightAsync(client, id, cancellationToken), cancellationToken);
        if (seen.Differences > 0) LogDifferences(seen.Looked, seen.Differences);
        seen.ThrowIfAnyFailed();
        if (seen.Differences == 0) LogProved(seen.Looked);
    }

    [LoggerMessage(4104, LogLevel.Information, "{Compared} complaints compared with their ledgers: the index is right")]
    private partial void LogProved(int compared);

    [LoggerMessage(4105, LogLevel.Error, "{Compared} complaints compared with their ledgers: {Differences} differed and were repaired")]
    private partial void LogDifferences(int compared, int differences);
}

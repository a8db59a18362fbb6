using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Cases;

/// <summary>Passes on, every minute, the case events that could not be passed on at once, and renews snapshots by earlier code.</summary>
/// <remarks>Invariant: an entry of the ledger is published at least once, whatever crashed behind its append.</remarks>
/// <param name="outbox">What waits.</param>
/// <param name="renewal">Snapshots by earlier code.</param>
/// <param name="logger">Where cases that still wait are told.</param>
public sealed partial class OutboxSweep(CaseOutbox outbox, CaseSnapshotRenewal renewal, ILogger<OutboxSweep> logger)
{
    /// <summary>Sweeps once.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="cancellationToken">The host stops: the rest waits for the next run.</param>
    [Function(nameof(OutboxSweep))]
    public async Task RunAsync([TimerTrigger("0 * * * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timer);
        var result = await outbox.SweepAsync(cancellationToken);
        if (result.Failed > 0)
        {
            LogStillWaiting(result.Failed, result.Passed);
        }

        await renewal.SweepAsync(cancellationToken);
    }

    [LoggerMessage(EventId = 2102, Level = LogLevel.Error, Message = "Events of {Failed} cases still wait to be passed on; those of {Passed} were")]
    private partial void LogStillWaiting(int failed, int passed);
}

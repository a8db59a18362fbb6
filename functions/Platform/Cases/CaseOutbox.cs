using Ecom.Functions.Platform.Ledger;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Cases;

/// <summary>Passes entries on: brings the snapshot up to them and publishes their events, in order for each case.</summary>
/// <remarks>
/// An entry counts as passed on only when both are done, so a crash in between repeats both: the snapshot is the same again,
/// and the broker drops events that it has (their message id is the same).
/// </remarks>
/// <param name="ledger">The entries that wait.</param>
/// <param name="projections">The snapshots of each kind.</param>
/// <param name="publisher">Where events go.</param>
/// <param name="logger">Where failures are told.</param>
public sealed partial class CaseOutbox(
    ILedgerOutbox ledger, IEnumerable<ICaseProjection> projections, ICaseEventPublisher publisher, ILogger<CaseOutbox> logger)
{
    private const int CasesPerSweep = 1000;

    private readonly Lazy<Dictionary<string, ICaseProjection>> byKind =
        new(() => projections.ToDictionary(static projection => projection.Kind, StringComparer.Ordinal));

    /// <summary>Passes on what waits, oldest first for each case. A case that fails does not stop the others.</summary>
    /// <param name="cancellationToken">Stops between cases.</param>
    public async Task<OutboxSweepResult> SweepAsync(CancellationToken cancellationToken = default)
    {
        var passed = 0;
        var failed = 0;
        foreach (var caseId in await ledger.CasesAsync(CasesPerSweep, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await TryPassOnAsync(caseId, [], cancellationToken))
            {
                passed++;
            }
            else
            {
                failed++;
            }
        }

        return new OutboxSweepResult(passed, failed);
    }

    /// <summary>Passes on what waits of one case; a failure is logged and left to the next sweep, since the entry itself is safe.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="known">Its last entries as they were just appended, which then need not be read again; none when that is not known.</param>
    /// <param name="cancellationToken">Gives up; the sweep goes on later.</param>
    /// <returns>Whether nothing of the case waits any more.</returns>
    public async Task<bool> TryPassOnAsync(string caseId, IReadOnlyList<LedgerEntry> known, CancellationToken cancellationToken = default)
    {
        try
        {
            await PassOnAsync(caseId, known, cancellationToken);
            return true;
        }
        catch (Exception fault)
        {
            LogLeftToSweep(fault, caseId);
            return false;
        }
    }

    private async Task PassOnAsync(string caseId, IReadOnlyList<LedgerEntry> known, CancellationToken cancellationToken)
    {
        var waiting = await ledger.EntriesAsync(caseId, cancellationToken);
        if (waiting.Count == 0)
        {
            return;
        }

        if (byKind.Value.TryGetValue(CaseId.KindOf(caseId), out var projection))
        {
            // What another appended meanwhile counts as passed on below, so the snapshot must have it too.
            var all = known is [.., var last] && last.Seq == waiting[^1].Seq ? known : [];
            await projection.RefreshAsync(caseId, all, cancellationToken);
        }

        await publisher.PublishAsync([.. waiting.Select(CaseEvent.Of)], cancellationToken);
        await ledger.MarkAsync(caseId, waiting[^1].Seq, cancellationToken);
    }

    [LoggerMessage(EventId = 2101, Level = LogLevel.Warning, Message = "Events of {CaseId} could not be passed on; the sweep will try again")]
    private partial void LogLeftToSweep(Exception fault, string caseId);
}

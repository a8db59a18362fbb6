using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Cases;

/// <summary>Makes snapshots by earlier code anew, so that lists find every case by what the code now says of it.</summary>
/// <remarks>Without it a case that nobody opens would stay out of the order and the filters that a new version brings.</remarks>
/// <param name="snapshots">The snapshots.</param>
/// <param name="projections">What makes them, for each kind.</param>
/// <param name="logger">Where failures are told.</param>
public sealed partial class CaseSnapshotRenewal(
    ICaseSnapshots snapshots, IEnumerable<ICaseProjection> projections, ILogger<CaseSnapshotRenewal> logger)
{
    private const int CasesPerSweep = 1000;

    /// <summary>Renews up to 1,000 snapshots of each kind. One that fails is logged, left to the next sweep and does not stop the others.</summary>
    /// <param name="cancellationToken">Stops between cases.</param>
    public async Task SweepAsync(CancellationToken cancellationToken = default)
    {
        foreach (var projection in projections)
        {
            foreach (var caseId in await snapshots.OutdatedAsync(projection.Kind, projection.Version, CasesPerSweep, cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await TryRenewAsync(projection, caseId, cancellationToken);
            }
        }
    }

    private async Task TryRenewAsync(ICaseProjection projection, string caseId, CancellationToken cancellationToken)
    {
        try
        {
            await projection.RefreshAsync(caseId, [], cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogNotRenewed(fault, caseId);
        }
    }

    [LoggerMessage(EventId = 2103, Level = LogLevel.Error, Message = "The snapshot of {CaseId} could not be made anew; lists show it as earlier code did")]
    private partial void LogNotRenewed(Exception fault, string caseId);
}

using Ecom.Functions.Platform.People.Erasure;
using Ecom.Functions.Platform.People.Records;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.People.Retention;

/// <summary>Starts, each night, the erasure of personal data that was kept as long as <see cref="RetentionPolicy"/> says.</summary>
/// <remarks>
/// Idempotency key: the case, in the instance id. At most <see cref="MostOfANight"/> of a kind each night, so that a policy that is made
/// shorter does not flood the store. One that cannot be started does not keep the others back; the run then ends as failed.
/// </remarks>
/// <param name="records">What each slice holds.</param>
/// <param name="logger">The log.</param>
public sealed partial class ErasePersonalData(IEnumerable<IPersonRecords> records, ILogger<ErasePersonalData> logger)
{
    /// <summary>Cases of a kind that one night deals with.</summary>
    public const int MostOfANight = 5_000;

    /// <summary>Looks for the cases.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Stops; the next run starts again.</param>
    /// <exception cref="AggregateException">Erasures could not be started; the others were.</exception>
    [Function(nameof(ErasePersonalData))]
    public async Task RunAsync(
        [TimerTrigger("0 40 20 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        var started = 0;
        List<Exception> faults = [];
        foreach (var each in records)
        {
            // The list is read to its end before anything is erased: a case that is erased moves in it.
            foreach (var id in await each.OverdueAsync(cancellationToken).Take(MostOfANight).ToListAsync(cancellationToken))
            {
                try
                {
                    if (await StartAsync(client, each.Kind, id, cancellationToken)) started++;
                }
                catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
                {
                    faults.Add(fault);
                    LogNotStarted(fault, each.Kind, id);
                }
            }
        }

        LogDone(started, faults.Count);
        if (faults.Count > 0) throw new AggregateException($"The erasure of {faults.Count} cases could not be started.", faults);
    }

    private static Task<bool> StartAsync(DurableTaskClient client, string kind, string id, CancellationToken cancellationToken) => CaseRetentions.StartAsync(
        client, new CaseRetentionInput(new PersonCaseReference(kind, id), ErasureGround.RetentionOver), cancellationToken);

    [LoggerMessage(1851, LogLevel.Error, "The erasure of {Kind} {Id} could not be started; the next night tries again")]
    private partial void LogNotStarted(Exception fault, string kind, string id);

    [LoggerMessage(1852, LogLevel.Information, "Started the erasure of {Cases} cases that were kept as long as they are to be; {Faults} could not be started")]
    private partial void LogDone(int cases, int faults);
}

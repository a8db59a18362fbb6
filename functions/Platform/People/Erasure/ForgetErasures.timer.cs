using Ecom.Functions.Platform.Ledger.Personal.Keys;
using Ecom.Functions.Platform.People.Retention;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>Forgets, each night, erasures that ended a week ago: their input names the person. What became of each case stays on the journal.</summary>
/// <remarks>
/// Idempotency key: the instance. Then the store's files are emptied of what ran out since: requests' answers, records of notifications.
/// </remarks>
/// <param name="keys">The store.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
public sealed partial class ForgetErasures(IPersonalKeys keys, TimeProvider time, ILogger<ForgetErasures> logger)
{
    /// <summary>How long an erasure that ended is remembered, so that one that failed is seen.</summary>
    public static readonly TimeSpan RememberedFor = TimeSpan.FromDays(7);

    private static readonly OrchestrationRuntimeStatus[] Ended =
        [OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated];

    /// <summary>Forgets them.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Stops; the next night goes on.</param>
    [Function(nameof(ForgetErasures))]
    public async Task RunAsync([TimerTrigger("0 50 20 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        var forgotten = 0;
        foreach (var prefix in (string[])[PersonErasure.InstanceOf(""), CaseRetention.Prefix])
        {
            // What was created later has not ended so long ago either.
            OrchestrationQuery ended = new(CreatedTo: time.GetUtcNow() - RememberedFor, Statuses: Ended, InstanceIdPrefix: prefix);
            await foreach (var instance in client.GetAllInstancesAsync(ended).WithCancellation(cancellationToken))
            {
                if (instance.LastUpdatedAt > ended.CreatedTo) continue;
                _ = await client.PurgeInstanceAsync(instance.InstanceId, cancellationToken);
                forgotten++;
            }
        }

        await keys.ScrubAsync(cancellationToken);
        LogDone(forgotten);
    }

    [LoggerMessage(1855, LogLevel.Information, "Forgot {Erasures} erasures that had ended")]
    private partial void LogDone(int erasures);
}

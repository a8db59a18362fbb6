using System.Globalization;
using Ecom.Functions.Contracts.Steps.Notices;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Flow;
using Ecom.Functions.Platform.Notifications;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Contracts.Steps;

/// <summary>Tells the people concerned what happened. Links of signers are made here and leave by the message only.</summary>
/// <remarks>Idempotency key: contract, event, template and recipient. One message that fails does not keep the others back.</remarks>
/// <param name="contracts">The contracts.</param>
/// <param name="notices">Who is told what.</param>
/// <param name="outbox">Takes the messages.</param>
public sealed class NotifyContractPeople(ContractStore contracts, ContractNotices notices, INotificationOutbox outbox)
{
    /// <summary>Hands the messages to the outbox.</summary>
    /// <param name="input">Which events.</param>
    /// <param name="cancellationToken">Gives up; some may have been handed over.</param>
    /// <exception cref="AggregateException">The outbox did not take messages.</exception>
    [Function(nameof(NotifyContractPeople))]
    public async Task RunAsync([ActivityTrigger] NotifyPeopleInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var state = await contracts.FindAsync(input.Id, cancellationToken)
            ?? throw new InvalidOperationException("There is no such contract.");
        List<Exception> failures = [];
        foreach (var recorded in await contracts.HistoryAsync(input.Id, input.AfterSeq, cancellationToken))
        {
            if (recorded.Seq > input.UpToSeq) break;
            foreach (var notice in await notices.ForAsync(state, recorded, cancellationToken))
            {
                var key = string.Create(
                    CultureInfo.InvariantCulture, $"{ContractCaseId.Of(state.Id)}:{recorded.Seq}:{notice.Template}:{notice.RecipientKey}");
                try
                {
                    await outbox.EnqueueAsync(new Notification(key, notice.Template, notice.To, notice.Values), cancellationToken);
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    failures.Add(failure);
                }
            }
        }

        if (failures.Count > 0) throw new AggregateException($"{failures.Count} messages were not taken by the outbox.", failures);
    }
}

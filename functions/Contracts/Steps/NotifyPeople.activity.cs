using System.Globalization;
using Ecom.Functions.Contracts.Steps.Notices;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Notifications;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Contracts.Steps;

/// <summary>Tells the people concerned what happened. Links of signers are made here and leave by the message only.</summary>
/// <remarks>Idempotency key: contract, event, template and recipient. One message that fails does not keep the others back.</remarks>
/// <param name="contracts">The contracts.</param>
/// <param name="notices">Who is told what.</param>
/// <param name="sender">Sends.</param>
public sealed class NotifyPeople(ContractStore contracts, ContractNotices notices, INotificationSender sender)
{
    /// <summary>Sends the messages.</summary>
    /// <param name="input">Which events.</param>
    /// <param name="cancellationToken">Gives up; some may have been sent.</param>
    /// <exception cref="AggregateException">Messages could not be sent.</exception>
    [Function(nameof(NotifyPeople))]
    public async Task RunAsync([ActivityTrigger] NotifyPeopleInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var state = await contracts.FindAsync(input.ContractId, cancellationToken)
            ?? throw new InvalidOperationException("There is no such contract.");
        List<Exception> failures = [];
        foreach (var recorded in await contracts.HistoryAsync(input.ContractId, input.AfterSeq, cancellationToken))
        {
            if (recorded.Seq > input.UpToSeq) break;
            foreach (var notice in await notices.ForAsync(state, recorded, cancellationToken))
            {
                var key = string.Create(
                    CultureInfo.InvariantCulture, $"{ContractCaseId.Of(state.Id)}:{recorded.Seq}:{notice.Template}:{notice.RecipientKey}");
                try
                {
                    _ = await sender.SendAsync(new Notification(key, notice.Template, notice.To, notice.Values), cancellationToken);
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    failures.Add(failure);
                }
            }
        }

        if (failures.Count > 0) throw new AggregateException($"{failures.Count} messages could not be sent.", failures);
    }
}

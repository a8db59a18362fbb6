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
/// <param name="people">Hands messages over.</param>
public sealed class NotifyContractPeople(ContractStore contracts, ContractNotices notices, PeopleNotifier people)
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
        var history = await contracts.HistoryAsync(input.Id, input.AfterSeq, cancellationToken);
        await people.TellAsync(
            ContractCaseId.Of(state.Id),
            history.Where(recorded => recorded.Seq <= input.UpToSeq),
            recorded => notices.ForAsync(state, recorded, cancellationToken),
            cancellationToken);
    }
}

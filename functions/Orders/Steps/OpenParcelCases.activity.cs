using Ecom.Functions.Messages;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Flow;
using Ecom.Functions.Platform.Messaging;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Orders.Steps;

/// <summary>Reports what was found of an order's parcels: a delayed one to complaints, a lost one to claims. Says in the log what stays broken.</summary>
/// <remarks>Idempotency key: <c>delay:{parcel}</c>, <c>loss:{parcel}</c>; it is the message's id, and the id at its source for whoever opens the case.</remarks>
/// <param name="orders">The orders.</param>
/// <param name="senders">The queues.</param>
/// <param name="logger">The log.</param>
public sealed class OpenParcelCases(OrderStore orders, BusSenders senders, ILogger<OpenParcelCases> logger)
{
    /// <summary>Sends the reports.</summary>
    /// <param name="input">Which events.</param>
    /// <param name="cancellationToken">Gives up; some may have been sent.</param>
    [Function(nameof(OpenParcelCases))]
    public async Task RunAsync([ActivityTrigger] NotifyPeopleInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var state = await orders.FindAsync(input.Id, cancellationToken) ?? throw new InvalidOperationException("There is no such order.");
        foreach (var recorded in await orders.HistoryAsync(input.Id, input.AfterSeq, cancellationToken))
        {
            if (recorded.Seq > input.UpToSeq) break;
            switch (recorded.Event)
            {
                case ParcelDelayed delayed:
                    var complaint = ParcelReports.Of(state, delayed);
                    await senders.TellAsync(ComplaintReported.Queue, complaint.ExternalId, complaint, cancellationToken);
                    break;
                case ParcelLost lost:
                    var claim = ParcelReports.Of(state, lost);
                    await senders.TellAsync(ClaimReported.Queue, claim.ExternalId, claim, cancellationToken);
                    break;
                case FactRefused refused:
                    OrderLog.Contradicted(logger, state.Id, refused.Code);
                    break;
                case WorkParked parked:
                    OrderLog.Parked(logger, state.Id, parked.Step, parked.Reason);
                    break;
                default:
                    break;
            }
        }
    }
}

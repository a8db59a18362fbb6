using Azure.Messaging.ServiceBus;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Rules;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Opens complaints that other systems report; ends opened, or a dead letter that names what is wrong. A fault is tried again.</summary>
/// <remarks>Invariant: the same channel and external id is one complaint, however often and by whatever way it comes.</remarks>
/// <param name="gate">Takes commands.</param>
/// <param name="logger">The log.</param>
public sealed class ComplaintsIntake(ComplaintGate gate, ILogger<ComplaintsIntake> logger)
{
    /// <summary>Deals with one message of the queue.</summary>
    /// <param name="message">The message.</param>
    /// <param name="actions">Settles it.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">The host stops: the message comes again.</param>
    [Function(nameof(ComplaintsIntake))]
    public async Task RunAsync(
        [ServiceBusTrigger(ComplaintReported.Queue, Connection = "ServiceBus", AutoCompleteMessages = false)]
        ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(actions);
        if (!ReportedComplaint.Read(message.Body.ToMemory()).TryGet(out var report, out var refusal))
        {
            await RefusedMessage.DeadLetterAsync(actions, message, ComplaintReported.Queue, refusal, logger, cancellationToken);
            return;
        }

        var id = ComplaintIds.Of(report.Channel, report.ExternalId!);
        if (await gate.OpenAsync(client, id, report, Person.System, cancellationToken) is { } invalid)
            await RefusedMessage.DeadLetterAsync(actions, message, ComplaintReported.Queue, invalid, logger, cancellationToken);
        else
            await actions.CompleteMessageAsync(message, cancellationToken);
    }
}

using Azure.Messaging.ServiceBus;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Rules;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Opens claims that other slices and systems report; ends opened, or a dead letter that names what is wrong. A fault is tried again.</summary>
/// <remarks>
/// Invariant: the same channel and external id is one claim, however often and by whatever way it comes. What is told of an order may come
/// after the claim: a claim about an order that is not known yet waits, and is a dead letter at last.
/// </remarks>
/// <param name="gate">Takes claims.</param>
/// <param name="postponed">Has messages come again.</param>
/// <param name="logger">The log.</param>
public sealed class ClaimsIntake(ClaimGate gate, PostponedMessage postponed, ILogger<ClaimsIntake> logger)
{
    /// <summary>Deals with one message of the queue.</summary>
    /// <param name="message">The message.</param>
    /// <param name="actions">Settles it.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Ends the work; the message is taken again.</param>
    [Function(nameof(ClaimsIntake))]
    public async Task RunAsync(
        [ServiceBusTrigger(ClaimReported.Queue, Connection = "ServiceBus", AutoCompleteMessages = false)]
        ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(actions);
        if (!ReportedClaim.Read(message.Body.ToMemory()).TryGet(out var report, out var refusal))
        {
            await RefusedMessage.DeadLetterAsync(actions, message, ClaimReported.Queue, refusal, logger, cancellationToken);
            return;
        }

        var id = ClaimIds.Of(report.Channel, report.ExternalId!);
        switch (await gate.OpenAsync(client, id, report, Person.System, cancellationToken))
        {
            case null:
                await actions.CompleteMessageAsync(message, cancellationToken);
                break;
            case { Code: ClaimGate.UnknownOrder } unknown:
                await postponed.PostponeAsync(actions, message, ClaimReported.Queue, unknown, logger, cancellationToken);
                break;
            case var invalid:
                await RefusedMessage.DeadLetterAsync(actions, message, ClaimReported.Queue, invalid, logger, cancellationToken);
                break;
        }
    }
}

using System.Security.Cryptography;
using System.Text;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Rules;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Records what carriers answer to claims against them; ends recorded, or a dead letter that names what is wrong. A fault is tried again.</summary>
/// <remarks>Idempotency key: carrier and event. An answer may overtake the receipt of its claim: then it waits.</remarks>
/// <param name="claims">The claims.</param>
/// <param name="gate">Takes commands.</param>
/// <param name="postponed">Has messages come again.</param>
/// <param name="logger">The log.</param>
public sealed class RecoveryAnswers(ClaimStore claims, ClaimGate gate, PostponedMessage postponed, ILogger<RecoveryAnswers> logger)
{
    /// <summary>Deals with one message of the queue.</summary>
    /// <param name="message">The message.</param>
    /// <param name="actions">Settles it.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Ends the work; the message is taken again.</param>
    [Function(nameof(RecoveryAnswers))]
    public async Task RunAsync(
        [ServiceBusTrigger(RecoveryAnswered.Queue, Connection = "ServiceBus", AutoCompleteMessages = false)]
        ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(actions);
        if (!Read(message.Body.ToMemory()).TryGet(out var read, out var refusal))
        {
            await RefusedMessage.DeadLetterAsync(actions, message, RecoveryAnswered.Queue, refusal, logger, cancellationToken);
            return;
        }

        var (answered, command) = read;
        if (await claims.FindByRecoveryAsync(answered.Carrier, answered.RecoveryId, cancellationToken) is not { } state)
        {
            NotFound unknown = new("unknown-recovery", "Nothing that is known was claimed from the carrier under this id.");
            await postponed.PostponeAsync(actions, message, RecoveryAnswered.Queue, unknown, logger, cancellationToken);
        }
        else if (await gate.TakeAsync(client, state, Person.System, CommandId(answered), command, cancellationToken) is { } refused)
        {
            await RefusedMessage.DeadLetterAsync(actions, message, RecoveryAnswered.Queue, refused, logger, cancellationToken);
        }
        else
        {
            await actions.CompleteMessageAsync(message, cancellationToken);
        }
    }

    private static Outcome<(RecoveryAnswered Answered, RecordRecoveryAnswer Command)> Read(ReadOnlyMemory<byte> body)
    {
        if (!VersionedMessage.Read<RecoveryAnswered>(body, RecoveryAnswered.CurrentVersion).TryGet(out var message, out var refusal)) return refusal;
        ReportedWords words = new();
        words.Require("/answer", message.Answer);
        words.Require("/eventId", message.EventId);
        var answer = words.Find<RecoveryAnswer>("/answer", message.Answer);
        return words.Errors.Count > 0
            ? new Invalid(words.Errors)
            : (message, new RecordRecoveryAnswer(message.EventId, answer!.Value, message.Amount, message.Reason));
    }

    private static string CommandId(RecoveryAnswered answered) =>
        "r" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{answered.Carrier}\n{answered.EventId}")))[..32];
}

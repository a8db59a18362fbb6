using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Webhooks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Carriers.Entry;

/// <summary>Hands carriers' events on to whom they concern; ends handed on, left alone, or a dead letter that names what is wrong.</summary>
/// <remarks>Invariant: a webhook hands on at most one message, since the message's id is the webhook's. The carrier is the one whose key signed.</remarks>
/// <param name="handover">Hands them on.</param>
/// <param name="logger">The log.</param>
public sealed class CarrierEvents(WebhookHandover handover, ILogger<CarrierEvents> logger)
{
    /// <summary>Deals with one webhook.</summary>
    /// <param name="message">The webhook.</param>
    /// <param name="actions">Settles it.</param>
    /// <param name="cancellationToken">The host stops: the webhook comes again.</param>
    [Function(nameof(CarrierEvents))]
    public Task RunAsync(
        [ServiceBusTrigger(CarrierSource.Queue, Connection = "ServiceBus", AutoCompleteMessages = false)]
        ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellationToken) =>
        WebhookHandover.SettleAsync(message, actions, CarrierSource.Queue, HandOnAsync, logger, cancellationToken);

    private async Task<Refusal?> HandOnAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken)
    {
        if (CarrierOf(message) is not { } carrier)
            return new Malformed("no-carrier-webhook", "The message does not say which carrier signed it: it is no webhook of a carrier.");
        var body = message.Body.ToMemory();
        if (!JsonBody.Parse<CarrierEvent<JsonElement>>(body).TryGet(out var happened, out var refusal)) return refusal;
        switch (happened.Type)
        {
            case CarrierScan.EventType:
                return Read<CarrierScan>(body, scan => scan.Problems()).TryGet(out var scan, out refusal)
                    ? await handover.TellAsync(message, ParcelEvent.Topic, scan.ToMessage(carrier), cancellationToken)
                    : refusal;
            case CarrierAnswer.EventType:
                return Read<CarrierAnswer>(body, answer => answer.Problems()).TryGet(out var answer, out refusal)
                    ? await handover.TellAsync(message, RecoveryAnswered.Queue, answer.ToMessage(carrier), cancellationToken)
                    : refusal;
            default:
                CarrierLog.NotWaitedFor(logger, message.MessageId, WebhookHandover.Shown(happened.Type));
                return null;
        }
    }

    private static string? CarrierOf(ServiceBusReceivedMessage message)
    {
        try
        {
            return CarrierSource.CarrierOf(WebhookMessage.Of(message).Source);
        }
        catch (FormatException)
        {
            return null; // No receiver of webhooks put it there; it ends as a dead letter.
        }
    }

    private static Outcome<T> Read<T>(ReadOnlyMemory<byte> body, Func<T, IReadOnlyList<FieldProblem>> problems)
        where T : notnull
    {
        if (!JsonBody.Parse<CarrierEvent<T>>(body).TryGet(out var happened, out var refusal)) return refusal;
        var found = problems(happened.Data);
        return found.Count == 0 ? happened.Data : new Invalid([.. found.Select(problem => new FieldError(problem.Field, problem.Reason))]);
    }
}

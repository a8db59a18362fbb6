using Azure.Messaging.ServiceBus;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Webhooks;

namespace Ecom.Functions.Tests.Carriers;

/// <summary>What a webhook says and no queue takes is refused for good; what may pass is not.</summary>
public sealed class WebhookHandoverTests
{
    private static readonly ServiceBusReceivedMessage Webhook = ServiceBusModelFactory.ServiceBusReceivedMessage(messageId: "w-1");

    private static readonly ParcelEvent Scan = new(
        ParcelEvent.CurrentVersion, "e-1", new ParcelKey("sf", "SF1"), ParcelEventKind.InTransit, DateTimeOffset.UnixEpoch, "Wuhan");

    [Fact]
    public async Task Event_TooLargeForAMessage_IsRefusedAndNotTriedAgain()
    {
        var refusal = await Failing(ServiceBusFailureReason.MessageSizeExceeded).TellAsync(Webhook, ParcelEvent.Topic, Scan, default);
        refusal.ShouldNotBeNull().Code.ShouldBe("message-too-large");
    }

    [Fact]
    public async Task Event_WhoseQueueIsBusy_ComesAgain() =>
        await Should.ThrowAsync<ServiceBusException>(() => Failing(ServiceBusFailureReason.ServiceBusy).TellAsync(Webhook, ParcelEvent.Topic, Scan, default));

    private static WebhookHandover Failing(ServiceBusFailureReason reason) => new(new BusSenders(() => new Client(reason)));

    private sealed class Client(ServiceBusFailureReason reason) : ServiceBusClient
    {
        public override ServiceBusSender CreateSender(string queueOrTopicName) => new Sender(reason);
    }

    private sealed class Sender(ServiceBusFailureReason reason) : ServiceBusSender
    {
        public override Task SendMessageAsync(ServiceBusMessage message, CancellationToken cancellationToken = default) =>
            throw new ServiceBusException("It was not taken.", reason);
    }
}

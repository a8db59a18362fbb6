using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Orders;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Carriers;

/// <summary>What carriers tell by webhooks is handed on once, under the name of whoever signed it.</summary>
public sealed class CarrierWebhookTests
{
    private const string Queue = "carrier-webhooks";

    [Fact]
    public async Task Scan_ThatComesTwice_IsHandedOnOnceUnderTheNameOfWhoSignedIt()
    {
        SentMessages sent = new();
        await using var host = await ContractHost.StartAsync(configure: sent.Watch);
        (await CarrierWebhooks.SendAsync(host, "msg_1", CarrierWebhooks.Scan("e-1"))).Status.ShouldBe(202);
        (await CarrierWebhooks.SendAsync(host, "msg_1", CarrierWebhooks.Scan("e-1"))).Status.ShouldBe(202);
        await host.SettleAsync();

        sent.To<ParcelEvent>(ParcelEvent.Topic).ShouldHaveSingleItem().ShouldBe(new ParcelEvent(
            1, "e-1", new ParcelKey("sf", "SF1"), ParcelEventKind.InTransit, new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero), "Shenzhen"));
    }

    [Fact]
    public async Task Answer_ToARecovery_IsHandedOnToClaims()
    {
        SentMessages sent = new();
        await using var host = await ContractHost.StartAsync(configure: sent.Watch, unread: [RecoveryAnswered.Queue]);
        (await CarrierWebhooks.SendAsync(host, "msg_1", CarrierWebhooks.Answer("e-1"))).Status.ShouldBe(202);
        await host.SettleAsync();

        sent.To<RecoveryAnswered>(RecoveryAnswered.Queue).ShouldHaveSingleItem().ShouldBe(new RecoveryAnswered(
            1, "e-1", "sf", "r-1", "CL-2026-000001", "partlyApproved", new Money(1500, "CNY"), "used packaging"));
    }

    [Theory]
    [InlineData("yto")]
    [InlineData("SF")]
    [InlineData("..%2Fstorefront")]
    [InlineData("sf-1")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task Carrier_ThatHasNoKeys_DoesNotExist(string carrier)
    {
        await using var host = await ContractHost.StartAsync();
        (await CarrierWebhooks.SendAsync(host, "msg_1", CarrierWebhooks.Scan("e-1"), carrier)).ShouldBe((404, "unknown-webhook-source"));
    }

    [Fact]
    public async Task Scan_SignedByTheShop_IsForged()
    {
        await using var host = await ContractHost.StartAsync();
        (await CarrierWebhooks.SendAsync(host, "msg_1", CarrierWebhooks.Scan("e-1"), secret: ShopWebhooks.NewSecret))
            .ShouldBe((401, "webhook-signature-mismatch"));
    }

    public static TheoryData<string, string, string> Unreadable => new()
    {
        { CarrierWebhooks.Scan("e-1", kind: "exploded"), "invalid-request", "/data/kind" },
        { CarrierWebhooks.Scan("e-1", kind: "InTransit"), "invalid-request", "/data/kind" },
        { CarrierWebhooks.Scan("e-1", trackingNumber: new string('9', 61)), "invalid-request", "/data/trackingNumber" },
        { CarrierWebhooks.Scan(""), "invalid-request", "/data/eventId" },
        { CarrierWebhooks.Scan("e-1", at: "yesterday"), "invalid-request", "/data/at" },
        { CarrierWebhooks.Answer("e-1", "perhaps"), "invalid-request", "/data/answer" },
        { CarrierWebhooks.Answer("e-1", "approved", "null"), "invalid-request", "/data/amount" },
        { CarrierWebhooks.Answer("e-1", "rejected"), "invalid-request", "/data/amount" },
        { CarrierWebhooks.Answer("e-1", amount: """{"minorUnits":-1,"currency":"CNY"}"""), "invalid-request", "/data/amount/minorUnits" },
        { "not json", "malformed-json", "not valid JSON" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task Webhook_ThatCannotBeRead_IsADeadLetterThatNamesWhatIsWrong(string body, string reason, string named)
    {
        await using var host = await ContractHost.StartAsync();
        (await CarrierWebhooks.SendAsync(host, "msg_1", body)).Status.ShouldBe(202);

        var dead = (await IntakeQueues.DeadAsync(host, Queue)).ShouldHaveSingleItem();
        dead.DeadLetterReason.ShouldBe(reason);
        dead.DeadLetterErrorDescription.ShouldContain(named);
    }

    [Fact]
    public async Task Webhook_OfATypeThatNobodyWaitsFor_IsLeftAlone()
    {
        await using var host = await ContractHost.StartAsync();
        (await CarrierWebhooks.SendAsync(host, "msg_1", """{"type":"driver.hired","timestamp":"2026-03-02T01:00:00Z","data":null}""")).Status.ShouldBe(202);

        (await IntakeQueues.WaitingAsync(host, Queue)).ShouldBeEmpty();
        (await IntakeQueues.DeadAsync(host, Queue)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Message_ThatNoReceiverOfWebhooksPutThere_IsADeadLetter()
    {
        await using var host = await ContractHost.StartAsync();
        var message = JsonSerializer.Serialize(new { type = "parcel.scanned" }, EcomJson.Options);
        await host.Services.GetRequiredService<BusSenders>().To(Queue).SendMessageAsync(new ServiceBusMessage(message) { MessageId = "m-1" });

        (await IntakeQueues.DeadAsync(host, Queue)).ShouldHaveSingleItem().DeadLetterReason.ShouldBe("no-carrier-webhook");
    }
}

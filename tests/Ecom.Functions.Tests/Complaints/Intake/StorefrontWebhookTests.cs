using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Complaints;

public sealed class StorefrontWebhookTests
{
    private const string Queue = "storefront-webhooks";

    [Fact]
    public async Task Webhooks_TwoIdenticalOnesOneMillisecondApart_MakeOneCase()
    {
        await using var host = await ContractHost.StartAsync();
        var first = ShopWebhooks.SendAsync(host, "msg_1", ShopWebhooks.Complaint("c-1"));
        await host.AdvanceAsync(TimeSpan.FromMilliseconds(1));
        var second = ShopWebhooks.SendAsync(host, "msg_1", ShopWebhooks.Complaint("c-1"));

        (await first).Status.ShouldBe(202);
        (await second).Status.ShouldBe(202);

        var complaint = (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem();
        complaint.Report.Channel.ShouldBe(ComplaintChannel.Storefront);
        complaint.Report.ExternalId.ShouldBe("c-1");
        complaint.Report.Customer.Tier.ShouldBe(CustomerTier.Gold);
        complaint.Category.ShouldBe(ComplaintCategory.ProductQuality);
        host.Mailbox.Of("complaint-received").ShouldHaveSingleItem().To.Email.ShouldBe("bo@example.com");
    }

    [Fact]
    public async Task Webhooks_ThatTellOfTheSameComplaintUnderTwoIds_MakeOneCase()
    {
        await using var host = await ContractHost.StartAsync();
        (await ShopWebhooks.SendAsync(host, "msg_1", ShopWebhooks.Complaint("c-1"))).Status.ShouldBe(202);
        (await ShopWebhooks.SendAsync(host, "msg_2", ShopWebhooks.Complaint("c-1"))).Status.ShouldBe(202);

        _ = (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Webhook_SignedWithTheKeyThatIsBeingReplaced_IsTaken()
    {
        await using var host = await ContractHost.StartAsync();
        (await ShopWebhooks.SendAsync(host, "msg_1", ShopWebhooks.Complaint("c-1"), ShopWebhooks.OldSecret)).Status.ShouldBe(202);

        _ = (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Webhook_ForgedStaleOrFromTheFuture_IsRefusedAndOpensNothing()
    {
        await using var host = await ContractHost.StartAsync();
        var body = ShopWebhooks.Complaint("c-1");

        (await ShopWebhooks.SendAsync(host, "msg_1", body, ShopWebhooks.StrangersSecret)).ShouldBe((401, "webhook-signature-mismatch"));
        (await ShopWebhooks.SendAsync(host, "msg_1", body, signedBody: ShopWebhooks.Complaint("c-2"))).ShouldBe((401, "webhook-signature-mismatch"));
        (await ShopWebhooks.SendAsync(host, "msg_1", body, at: host.Now.AddSeconds(-301))).ShouldBe((401, "webhook-timestamp-stale"));
        (await ShopWebhooks.SendAsync(host, "msg_1", body, at: host.Now.AddSeconds(301))).ShouldBe((401, "webhook-timestamp-future"));

        (await IntakeQueues.ComplaintsAsync(host)).ShouldBeEmpty();
        (await ShopWebhooks.SendAsync(host, "msg_1", body, at: host.Now.AddSeconds(-300))).Status.ShouldBe(202);
    }

    [Fact]
    public async Task Webhook_ReplayedWithAnotherBody_IsRefusedAndTheFirstStays()
    {
        await using var host = await ContractHost.StartAsync();
        (await ShopWebhooks.SendAsync(host, "msg_1", ShopWebhooks.Complaint("c-1"))).Status.ShouldBe(202);

        (await ShopWebhooks.SendAsync(host, "msg_1", ShopWebhooks.Complaint("c-2"))).ShouldBe((409, "webhook-id-reused"));

        (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem().Report.ExternalId.ShouldBe("c-1");
    }

    [Fact]
    public async Task Webhook_OfATypeThatNobodyWaitsFor_IsTakenAndLeftAlone()
    {
        await using var host = await ContractHost.StartAsync();
        (await ShopWebhooks.SendAsync(host, "msg_1", """{"type":"basket.emptied","timestamp":"2026-03-02T01:00:00Z","data":null}""")).Status.ShouldBe(202);

        (await IntakeQueues.ComplaintsAsync(host)).ShouldBeEmpty();
        (await IntakeQueues.WaitingAsync(host, Queue)).ShouldBeEmpty();
        (await IntakeQueues.DeadAsync(host, Queue)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"type":"complaint.created","timestamp":"2026-03-02T01:00:00Z","data":{"id":"c-1","customer":{"name":"Bo"},"description":"d"}}""", "invalid-request", "/data/subject")]
    [InlineData("""{"type":"complaint.created","timestamp":"yesterday","data":{}}""", "invalid-request", "/timestamp")]
    [InlineData("""{"type":"complaint.created"}""", "invalid-request", "/timestamp")]
    [InlineData("not json", "malformed-json", "not valid JSON")]
    public async Task Webhook_WithABodyThatCannotBeRead_IsAnsweredFirstAndThenADeadLetterWithItsReason(string body, string reason, string named)
    {
        await using var host = await ContractHost.StartAsync();
        (await ShopWebhooks.SendAsync(host, "msg_1", body)).Status.ShouldBe(202);

        var dead = (await IntakeQueues.DeadAsync(host, Queue)).ShouldHaveSingleItem();
        dead.DeadLetterReason.ShouldBe(reason);
        dead.DeadLetterErrorDescription.ShouldContain(named);
        (await IntakeQueues.ComplaintsAsync(host)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Webhook_WithAnUnknownCategory_EndsAsADeadLetterOfTheIntakeThatNamesIt()
    {
        await using var host = await ContractHost.StartAsync();
        var body = ShopWebhooks.Complaint("c-1").Replace("productQuality", "ghosts", StringComparison.Ordinal);
        (await ShopWebhooks.SendAsync(host, "msg_1", body)).Status.ShouldBe(202);

        var dead = (await IntakeQueues.DeadAsync(host, ComplaintReported.Queue)).ShouldHaveSingleItem();
        dead.DeadLetterErrorDescription.ShouldContain("/category must be one of technical, order");
    }

    [Fact]
    public async Task Webhook_WhileTheNextQueueTakesNothing_IsTriedAgainAndLosesNothing()
    {
        var attempts = 0;
        await using var host = await ContractHost.StartAsync(configure: services => services.AddSingleton(provider => new BusSenders(
            () => new BusyQueue(ServiceBusConnection.Client(provider), ComplaintReported.Queue, () => ++attempts < 3))));
        (await ShopWebhooks.SendAsync(host, "msg_1", ShopWebhooks.Complaint("c-1"))).Status.ShouldBe(202);
        await host.AdvanceAsync(TimeSpan.FromMinutes(5));

        attempts.ShouldBe(3);
        _ = (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem();
        (await IntakeQueues.DeadAsync(host, Queue)).ShouldBeEmpty();
    }
}

using Ecom.Functions.Claims.Entry;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Partners.Carriers;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Claims;

public sealed class ClaimBusTests
{
    [Fact]
    public async Task Claim_ReportedTwice_IsOne()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        await host.TellAsync(ClaimReported.Queue, Reported("s-1"), "m-1");
        await host.TellAsync(ClaimReported.Queue, Reported("s-1"), "m-2");
        var claim = (await host.ClaimsAsync()).ShouldHaveSingleItem();
        (claim.Kind, claim.Status, claim.Report.Channel).ShouldBe((ClaimKind.Lost, ClaimStatus.Tracing, ClaimChannel.Storefront));
        (await ClaimDeskHost.DeadAsync(host.Host, ClaimReported.Queue)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Claim_AboutAnOrderThatComesLater_WaitsForIt()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        await host.TellAsync(ClaimReported.Queue, Reported("s-1", "o-2"), "m-1");
        (await host.ClaimsAsync()).ShouldBeEmpty();
        _ = host.Orders.Add(ClaimOrders.Tea("o-2"));
        await host.Host.AdvanceAsync(TimeSpan.FromMinutes(2));
        (await host.ClaimsAsync()).ShouldHaveSingleItem().Report.OrderId.ShouldBe("o-2");
    }

    [Fact]
    public async Task Claim_AboutAnOrderThatNeverComes_IsADeadLetterWithTheReason()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        await host.TellAsync(ClaimReported.Queue, Reported("s-1", "o-none"), "m-1");
        await host.Host.AdvanceAsync(TimeSpan.FromHours(30));
        (await ClaimDeskHost.DeadAsync(host.Host, ClaimReported.Queue)).ShouldBeEmpty("it may still come");
        await host.Host.AdvanceAsync(TimeSpan.FromHours(10));
        var dead = (await ClaimDeskHost.DeadAsync(host.Host, ClaimReported.Queue)).ShouldHaveSingleItem();
        dead.DeadLetterReason.ShouldBe("unknown-order");
        (await host.ClaimsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{", "malformed-json")]
    [InlineData("{\"version\":7}", "invalid-request")]
    public async Task Claim_ThatCannotBeRead_IsADeadLetterAtOnce(string body, string reason)
    {
        await using var host = await ClaimDeskHost.StartAsync();
        await host.TellAsync(ClaimReported.Queue, body, "m-1");
        (await ClaimDeskHost.DeadAsync(host.Host, ClaimReported.Queue)).ShouldHaveSingleItem().DeadLetterReason.ShouldBe(reason);
    }

    [Fact]
    public async Task Parcel_ThatIsSeenTwice_IsSeenOnceByItsClaim()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        host.Partners.Trace = static _ => new ParcelTrace(ParcelStanding.Unknown, null, null);
        var id = await host.ReportedAsync(ClaimDeskHost.Report(kind: ClaimKind.Lost));
        var seen = new ParcelEvent(1, "e-1", ClaimOrders.Parcel(ClaimDeskHost.OrderId), ParcelEventKind.InTransit, host.Host.Now.AddHours(1));
        await host.TellAsync(ParcelEvent.Topic, seen, "m-1");
        await host.TellAsync(ParcelEvent.Topic, seen, "m-2");
        await host.TellAsync(ParcelEvent.Topic, seen with { EventId = "e-0", Kind = ParcelEventKind.Announced }, "m-3");
        await host.TellAsync(ParcelEvent.Topic, seen with { EventId = "e-2", Parcel = new ParcelKey("sf", "SF-of-nobody") }, "m-4");
        (await host.Store.HistoryAsync(id)).Count(recorded => recorded.Event is ParcelTraced { Finding: TraceFinding.Moving }).ShouldBe(1);

        await host.TellAsync(ParcelEvent.Topic, seen with { EventId = "e-3", Kind = ParcelEventKind.Delivered, At = host.Host.Now.AddHours(2) }, "m-5");
        (await host.StateAsync(id)).Outcome.ShouldBe(ClaimOutcome.Arrived);
        // A claim that is over does not hear of it any more, and the message is no dead letter.
        await host.TellAsync(ParcelEvent.Topic, seen with { EventId = "e-4", At = host.Host.Now.AddHours(3) }, "m-6");
        (await host.StateAsync(id)).Outcome.ShouldBe(ClaimOutcome.Arrived);
    }

    [Fact]
    public async Task Carrier_ThatPaysInParts_IsRecordedOncePerAnswer()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        host.Partners.Trace = static _ => new ParcelTrace(ParcelStanding.Lost, null, null);
        var id = await host.ReportedAsync(ClaimDeskHost.Report(kind: ClaimKind.Lost));
        if ((await host.StateAsync(id)).Status == ClaimStatus.Approving)
            await host.DoAsync(id, "approvals", Complaints.Staff.Lead, new PlanApprovalRequest());
        (await host.SendAsync(HttpMethod.Post, $"{host.LinkOf(id)}/choice", null, new LinkChoice(CompensationKind.Refund))).Status.ShouldBe(202);
        var recovery = (await host.StateAsync(id)).Recovery.ShouldNotBeNull();

        RecoveryAnswered part = new(1, "a-1", "sf", recovery.RecoveryId, "CL", "partlyApproved", new Money(20_000, "CNY"));
        await host.TellAsync(RecoveryAnswered.Queue, part, "m-1");
        await host.TellAsync(RecoveryAnswered.Queue, part, "m-2");
        (await host.StateAsync(id)).Recovery!.Recovered.MinorUnits.ShouldBe(20_000);
        await host.TellAsync(RecoveryAnswered.Queue, part with { EventId = "a-2", Amount = new Money(30_000, "CNY") }, "m-3");
        (await host.StateAsync(id)).Recovery!.Recovered.MinorUnits.ShouldBe(50_000);

        await host.TellAsync(RecoveryAnswered.Queue, part with { EventId = "a-3", Answer = "perhaps" }, "m-4");
        await host.TellAsync(RecoveryAnswered.Queue, part with { EventId = "a-4", Answer = "approved", Amount = null }, "m-5");
        (await ClaimDeskHost.DeadAsync(host.Host, RecoveryAnswered.Queue)).Select(dead => dead.DeadLetterReason).ShouldBe(["invalid-request", "answer-invalid"]);
        await host.TellAsync(RecoveryAnswered.Queue, part with { EventId = "a-5", RecoveryId = "of-nobody" }, "m-6");
        (await ClaimDeskHost.DeadAsync(host.Host, RecoveryAnswered.Queue)).Count.ShouldBe(2, "its claim's receipt may still come");
    }

    private static ClaimReported Reported(string externalId, string orderId = ClaimDeskHost.OrderId) => new(
        ClaimReported.CurrentVersion,
        "storefront",
        externalId,
        orderId,
        "lost",
        new ReportedCustomer("Mei", ClaimOrders.Customer, ClaimDeskHost.Email, Language: "en"),
        "It did not come.");
}

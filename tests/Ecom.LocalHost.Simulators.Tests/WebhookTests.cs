using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.Simulators.Tests;

public sealed class WebhookTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private Receiver receiver = null!;

    public async ValueTask InitializeAsync() => receiver = await Receiver.StartAsync(StillClock.Now);

    public async ValueTask DisposeAsync()
    {
        await receiver.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Scan_OfAParcel_IsToldSigned()
    {
        await using var carrier = await StartAsync(SimulatorRole.Carrier);
        using var caller = new Caller(carrier.Address);

        await caller.ControlAsync("parcels/SF1/scans", new { kind = "outForDelivery", at = "2026-03-03T08:00:00+08:00", place = "深圳", eventId = "e-1" });

        var (path, _, body) = receiver.Taken.ShouldHaveSingleItem();
        path.ShouldBe("/api/webhooks/carriers/sf");
        body.GetRawText().ShouldBe(
            """{"type":"parcel.scanned","timestamp":"2026-03-04T05:06:07+00:00","data":{"eventId":"e-1","trackingNumber":"SF1","kind":"outForDelivery","at":"2026-03-03T08:00:00+08:00","place":"\u6DF1\u5733"}}""");
    }

    [Fact]
    public async Task Recovery_AnsweredInPartsAndTwice_IsToldEachTime()
    {
        await using var carrier = await StartAsync(SimulatorRole.Carrier);
        using var caller = new Caller(carrier.Address);
        await caller.PostAsync("v1/recoveries", "k", new { trackingNumber = "SF1", kind = "lost", amount = new { minorUnits = 500, currency = "CNY" }, reference = "CL-1" });
        var recovery = (await caller.SeeAsync("recoveries"))[0].GetProperty("recoveryId").GetString();

        foreach (var answer in (object[])
            [
                new { answer = "partlyApproved", amount = new { minorUnits = 200, currency = "CNY" }, reason = "weight", eventId = "a-1" },
                new { answer = "partlyApproved", amount = new { minorUnits = 200, currency = "CNY" }, reason = "weight", eventId = "a-1" },
                new { answer = "rejected" },
            ])
        {
            await caller.ControlAsync($"recoveries/{recovery}/answers", answer);
        }

        receiver.Taken.Select(static each => each.Body.GetProperty("data").GetProperty("eventId").GetString()).ShouldBe(["a-1", "a-1", $"{recovery}-answer-3"]);
        receiver.Taken.Select(static each => each.Id).Distinct().Count().ShouldBe(3, "each is a webhook of its own");
        var data = receiver.Taken.First().Body.GetProperty("data");
        data.GetProperty("reference").GetString().ShouldBe("CL-1");
        data.GetProperty("amount").GetProperty("minorUnits").GetInt64().ShouldBe(200);
    }

    [Fact]
    public async Task Webhook_WithCopies_IsTheSameWebhookTwice()
    {
        await using var shop = await StartAsync(SimulatorRole.Shop);
        using var caller = new Caller(shop.Address);

        await caller.ControlAsync("events?copies=2", new { type = "order.paid", any = "thing" });

        receiver.Taken.Count.ShouldBe(2);
        receiver.Taken.Select(static each => (each.Path, each.Id, Body: each.Body.GetRawText())).Distinct().ShouldHaveSingleItem()
            .Body.ShouldBe("""{"type":"order.paid","any":"thing"}""");
    }

    [Fact]
    public async Task Webhooks_HeldAndReleasedReversed_ComeLastFirst()
    {
        await using var carrier = await StartAsync(SimulatorRole.Carrier);
        using var caller = new Caller(carrier.Address);
        await caller.ControlAsync("webhooks/hold");
        foreach (var id in (string[])["e-1", "e-2", "e-3"]) await caller.ControlAsync("parcels/SF1/scans", new { eventId = id });
        receiver.Taken.ShouldBeEmpty();

        await caller.ControlAsync("webhooks/release?reversed");

        receiver.Taken.Select(static each => each.Body.GetProperty("data").GetProperty("eventId").GetString()).ShouldBe(["e-3", "e-2", "e-1"]);
    }

    [Fact]
    public async Task Webhook_NotTaken_IsTriedAgainAndWaitsAfterAFewTries()
    {
        await using var carrier = await StartAsync(SimulatorRole.Carrier);
        using var caller = new Caller(carrier.Address);
        receiver.Answers.Enqueue(503);
        await caller.ControlAsync("parcels/SF1/scans");
        receiver.Taken.Count.ShouldBe(1);

        for (var i = 0; i < 4; i++) receiver.Answers.Enqueue(503);
        await caller.ControlAsync("parcels/SF1/scans");
        receiver.Taken.Count.ShouldBe(1);
        (await caller.SeeAsync("webhooks"))[1].GetProperty("lastStatus").GetInt32().ShouldBe(503);

        await caller.PutAsync("webhooks/target", new { url = receiver.Address });
        receiver.Taken.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Webhook_TargetToldLater_WaitsForItAcrossARestart()
    {
        await using (var carrier = await StartAsync(SimulatorRole.Carrier, knowsTarget: false))
        {
            using var caller = new Caller(carrier.Address);
            await caller.ControlAsync("parcels/SF1/scans");
            receiver.Taken.ShouldBeEmpty();
        }

        await using var again = await StartAsync(SimulatorRole.Carrier);
        using var person = new Caller(again.Address);
        await person.ControlAsync("webhooks/send");
        receiver.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Scan_Silent_IsSeenByATraceOnly()
    {
        await using var carrier = await StartAsync(SimulatorRole.Carrier);
        using var caller = new Caller(carrier.Address);

        await caller.ControlAsync("parcels/SF1/scans", new { isSilent = true });

        receiver.Taken.ShouldBeEmpty();
        (await caller.SeeAsync("parcels"))[0].GetProperty("standing").GetString().ShouldBe("inTransit");
    }

    private Task<SimulatorHost> StartAsync(SimulatorRole role, bool knowsTarget = true) => SimulatorHost.StartAsync(role, new SimulatorOptions
    {
        DataPath = folder.File("simulator.db"),
        WebhookKey = Receiver.Key,
        WebhookTarget = knowsTarget ? receiver.Address : null,
        TimeProvider = new StillClock(),
        Synchronous = SqliteSynchronous.Off,
    });
}

using System.Globalization;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.Simulators.Tests;

public sealed class FaultTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Faults_APercentageOfCalls_AreTheSameCallsForTheSameSeed()
    {
        var first = await HitsAsync("1.db", 5);
        var again = await HitsAsync("2.db", 5);
        var other = await HitsAsync("3.db", 6);

        again.ShouldBe(first);
        other.ShouldNotBe(first);
        first.Count.ShouldBeInRange(15, 45, "30 of 100 are meant");
    }

    [Theory]
    [InlineData("before", 0)]
    [InlineData("after", 1)]
    public async Task Fault_BeforeOrAfter_SaysWhatWasDone(string moment, int done)
    {
        await using var payments = await StartAsync("1.db");
        using var caller = new Caller(payments.Address);
        await caller.ControlAsync("faults", new { kind = "fail", moment, next = 1 });

        (await caller.PostAsync("v1/refunds", "k", Caller.Refund())).Status.ShouldBe(503);

        (await caller.SeeAsync("refunds")).GetProperty("count").GetInt32().ShouldBe(done);
        (await caller.PostAsync("v1/refunds", "k", Caller.Refund())).Status.ShouldBe(200);
        (await caller.SeeAsync("refunds")).GetProperty("count").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Fault_ForAPath_LeavesOthersAlone()
    {
        await using var payments = await StartAsync("1.db");
        using var caller = new Caller(payments.Address);
        await caller.ControlAsync("faults", new { kind = "cut", path = "/elsewhere" });

        (await caller.PostAsync("v1/refunds", "k", Caller.Refund())).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"paymentId":"p","orderId":"o","reference":"r"}""")]
    public async Task Call_BodyThatIsNone_IsRefusedAndNotKept(string body)
    {
        await using var payments = await StartAsync("1.db");
        using var client = new HttpClient { BaseAddress = payments.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "v1/refunds") { Content = new StringContent(body), Headers = { { "Idempotency-Key", "k" } } };
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).ShouldBe(400);
        using var caller = new Caller(payments.Address);
        (await caller.PostAsync("v1/refunds", "k", Caller.Refund())).Status.ShouldBe(200);
    }

    private async Task<List<int>> HitsAsync(string file, int seed)
    {
        await using var payments = await StartAsync(file);
        using var caller = new Caller(payments.Address);
        await caller.ControlAsync("faults", new { kind = "fail", percent = 30, seed });
        List<int> hits = [];
        for (var i = 0; i < 100; i++)
        {
            if ((await caller.PostAsync("v1/refunds", i.ToString(CultureInfo.InvariantCulture), Caller.Refund())).Status == 503) hits.Add(i);
        }

        return hits;
    }

    private Task<SimulatorHost> StartAsync(string file) => SimulatorHost.StartAsync(
        SimulatorRole.Payments, new SimulatorOptions { DataPath = folder.File(file), Synchronous = SqliteSynchronous.Off });
}

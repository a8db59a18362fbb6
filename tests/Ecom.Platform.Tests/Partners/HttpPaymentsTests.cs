using System.Net.Http.Json;
using Ecom.Functions.Platform.Partners;
using Ecom.Functions.Platform.Partners.Payments;
using Ecom.Functions.Platform.Rules;
using Ecom.LocalHost.Simulators;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Platform.Tests.Partners;

/// <summary>Calls over real sockets: what comes of each way in which a service can go wrong. Here for payments; all partners are called alike.</summary>
public sealed class HttpPaymentsTests
{
    private static readonly RefundOrder Order = new("p-4711", "o-1", new Money(1_999, "CNY"), "CL-2026-000001");
    private static readonly (string, string)[] OneTry = [("Partners:Calls:Retries", "0")];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Refund_ServiceAnswers_IsItsReceipt()
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments);

        var receipt = await RefundAsync(host, "k");

        receipt.ShouldBe(new RefundReceipt(receipt.RefundId, Order.Amount, host.Clock.Now));
        receipt.RefundId.ShouldNotBeEmpty();
        await PaidOnceAsync(host);
    }

    [Theory]
    [InlineData("delay")]
    [InlineData("cut")]
    [InlineData("fail")]
    [InlineData("garbage")]
    [InlineData("oversized")]
    public async Task Refund_NoAnswerThoughItHasPaid_SameKeyIsTheSameRefund(string kind)
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments, OneTry);
        await using var unlucky = host.With(kind == "delay" ? [("Partners:Calls:TryTimeout", "00:00:02")] : []);
        await host.FaultAsync(new { kind, moment = "after", next = 1, milliseconds = 600_000 });

        var unknown = await Should.ThrowAsync<PartnerUnavailableException>(() => unlucky.GetRequiredService<IPayments>().RefundAsync(Order, "k", Cancelled));
        await host.HealAsync(); // on a busy machine its time was up before it was heard
        var first = await RefundAsync(host, "k");
        var second = await RefundAsync(host, "k");

        unknown.Reason.ShouldBe(kind switch
        {
            "delay" => "time-out",
            "cut" => "connection lost",
            "fail" => "status 503",
            "garbage" => "unreadable answer",
            _ => "answer too large",
        });
        second.ShouldBe(first);
        await PaidOnceAsync(host);
    }

    [Theory]
    [InlineData("fail", "before")]
    [InlineData("fail", "after")]
    [InlineData("cut", "before")]
    [InlineData("cut", "after")]
    [InlineData("garbage", "after")]
    public async Task Refund_FailsTwice_IsTriedAgainAtOnceAndPaidOnce(string kind, string moment)
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments);
        await host.FaultAsync(new { kind, moment, next = 2 });

        (await RefundAsync(host, "k")).Amount.ShouldBe(Order.Amount);

        (await host.HitsAsync()).ShouldBe(2);
        await PaidOnceAsync(host);
    }

    [Theory]
    [InlineData(503, 3)]
    [InlineData(500, 3)]
    [InlineData(429, 3)]
    [InlineData(408, 3)]
    [InlineData(401, 1)]
    [InlineData(403, 1)]
    [InlineData(404, 1)]
    [InlineData(302, 1)]
    public async Task Refund_StatusThatRefusesNothing_IsUnavailableAfterAFewTries(int status, int tries)
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments);
        await host.FaultAsync(new { kind = "fail", status });

        var fault = await Should.ThrowAsync<PartnerUnavailableException>(() => RefundAsync(host, "k"));

        fault.Reason.ShouldBe($"status {status}");
        (await host.HitsAsync()).ShouldBe(tries);
    }

    [Theory]
    [InlineData(409, "over-what-is-left")]
    [InlineData(422, "card-closed")]
    [InlineData(404, "unknown-payment")]
    public async Task Refund_Refused_IsRefusedAtOnce(int status, string code)
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments);
        await host.FaultAsync(new { kind = "fail", status, code });

        var refused = await Should.ThrowAsync<PartnerRefusedException>(() => RefundAsync(host, "k"));

        (refused.Partner, refused.Code).ShouldBe(("payments", code));
        (await host.HitsAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(503)]
    public async Task Refund_CodeOfAnErrorThatIsNoRefusal_IsUnavailable(int status)
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments, OneTry);
        await host.FaultAsync(new { kind = "fail", status, code = "unauthorized" });

        (await Should.ThrowAsync<PartnerUnavailableException>(() => RefundAsync(host, "k"))).Reason.ShouldBe($"status {status}");
    }

    [Fact]
    public async Task Refund_OverADeclaredPayment_IsRefusedAndRefusedAgain()
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments);
        using var declared = await host.Control.PutAsJsonAsync("payments/p-4711", new { minorUnits = 1_998, currency = "CNY" }, Cancelled);

        (await Should.ThrowAsync<PartnerRefusedException>(() => RefundAsync(host, "k"))).Code.ShouldBe("over-what-is-left");
        (await Should.ThrowAsync<PartnerRefusedException>(() => RefundAsync(host, "k"))).Code.ShouldBe("over-what-is-left");
        (await host.SeeAsync("refunds")).GetProperty("count").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Refund_KeyWithOtherContent_IsRefused()
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments);
        await RefundAsync(host, "k");

        var refused = await Should.ThrowAsync<PartnerRefusedException>(
            () => host.Get<IPayments>().RefundAsync(Order with { Amount = new Money(1, "CNY") }, "k", Cancelled));

        refused.Code.ShouldBe("key-reused");
        await PaidOnceAsync(host);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(60, 1)]
    public async Task Refund_AskedToWait_WaitsAShortTimeOnly(int seconds, int tries)
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments, ("Partners:Calls:Retries", "1"));
        await host.FaultAsync(new { kind = "fail", status = 429, retryAfter = seconds });
        var began = TimeProvider.System.GetTimestamp();

        (await Should.ThrowAsync<PartnerUnavailableException>(() => RefundAsync(host, "k"))).Reason.ShouldBe("status 429");

        (await host.HitsAsync()).ShouldBe(tries);
        var took = TimeProvider.System.GetElapsedTime(began);
        took.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(tries - 1.1));
        took.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Refund_HalfOfTheTriesFail_CircuitOpensAndClosesByTheApplicationsClock()
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments, [.. OneTry, ("Partners:Calls:BreakAfter", "4"), ("Partners:Calls:Break", "00:00:15")]);
        await host.FaultAsync(new { kind = "fail", next = 5 });
        for (var i = 0; i < 4; i++) await Should.ThrowAsync<PartnerUnavailableException>(() => RefundAsync(host, "k"));

        (await Should.ThrowAsync<PartnerUnavailableException>(() => RefundAsync(host, "k"))).Reason.ShouldBe("circuit open");
        (await host.HitsAsync()).ShouldBe(4, "an open circuit asks nobody");

        host.Clock.Now += TimeSpan.FromSeconds(16);
        (await Should.ThrowAsync<PartnerUnavailableException>(() => RefundAsync(host, "k"))).Reason.ShouldBe("status 503");
        (await Should.ThrowAsync<PartnerUnavailableException>(() => RefundAsync(host, "k"))).Reason.ShouldBe("circuit open");

        host.Clock.Now += TimeSpan.FromMinutes(5);
        await RefundAsync(host, "k");
        await RefundAsync(host, "k2");
        host.Log.Lines.ShouldContain(line => line.Contains("payments answers again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refund_Refusals_DoNotOpenTheCircuit()
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments, [.. OneTry, ("Partners:Calls:BreakAfter", "4")]);
        await host.FaultAsync(new { kind = "fail", status = 409, code = "card-closed" });

        for (var i = 0; i < 8; i++) await Should.ThrowAsync<PartnerRefusedException>(() => RefundAsync(host, "k"));
    }

    [Fact]
    public async Task Refund_NobodyListens_IsUnavailable()
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments, OneTry);
        await host.Simulator.DisposeAsync();

        (await Should.ThrowAsync<PartnerUnavailableException>(() => RefundAsync(host, "k"))).Reason.ShouldBe("no connection");
    }

    [Fact]
    public async Task Refund_WrongKey_IsUnavailableNotRefused()
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments, ("Partners:Payments:ApiKey", "another-key-of-some-length"));

        (await Should.ThrowAsync<PartnerUnavailableException>(() => RefundAsync(host, "k"))).Reason.ShouldBe("status 401");
    }

    [Fact]
    public async Task Refund_NotConfigured_IsUnavailable()
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Shop);

        (await Should.ThrowAsync<PartnerUnavailableException>(() => RefundAsync(host, "k"))).Reason.ShouldBe("not configured");
    }

    [Fact]
    public async Task Refund_CallerGivesUp_IsCancelled()
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments);
        using var patience = new CancellationTokenSource();
        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => host.Get<IPayments>().RefundAsync(Order, "k", patience.Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("two\r\nlines")]
    [InlineData("退款")]
    public async Task Refund_KeyThatIsNone_IsADefectOfTheCaller(string key)
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments);

        await Should.ThrowAsync<ArgumentException>(() => RefundAsync(host, key));
    }

    [Fact]
    public async Task Log_CallsThatFail_HoldsNoKeyAndNoId()
    {
        await using var host = await PartnerHost.StartAsync(SimulatorRole.Payments, ("Partners:Calls:BreakAfter", "3"));
        await host.FaultAsync(new { kind = "fail" });
        await Should.ThrowAsync<PartnerUnavailableException>(() => RefundAsync(host, "key-of-a-refund"));

        host.Log.Lines.ShouldContain(line => line.Contains("payments fails", StringComparison.Ordinal));
        host.Log.Lines.ShouldAllBe(line => !line.Contains(PartnerHost.Key) && !line.Contains("key-of-a-refund") && !line.Contains(Order.PaymentId));
    }

    private static Task<RefundReceipt> RefundAsync(PartnerHost host, string key) => host.Get<IPayments>().RefundAsync(Order, key, Cancelled);

    private static async Task PaidOnceAsync(PartnerHost host)
    {
        var refunds = await host.SeeAsync("refunds");
        refunds.GetProperty("count").GetInt32().ShouldBe(1);
        refunds.GetProperty("sums")[0].GetProperty("minorUnits").GetInt64().ShouldBe(Order.Amount.MinorUnits);
    }
}

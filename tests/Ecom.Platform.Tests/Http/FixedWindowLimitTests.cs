using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Limits;
using Ecom.LocalHost.Scheduling;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Http;

public sealed class FixedWindowLimitTests
{
    private readonly VirtualTimeProvider time = new(DateTimeOffset.UnixEpoch);
    private readonly FixedWindowLimit limit;

    public FixedWindowLimitTests() => limit = new FixedWindowLimit(Options.Create(Requests.SmallLimits), time);

    [Fact]
    public void Take_OverTheAllowance_IsRefusedUntilTheWindowEnds()
    {
        for (var i = 0; i < 3; i++)
            limit.Take("a").ShouldBeNull();
        time.FireNext(time.GetUtcNow() + TimeSpan.FromSeconds(45));
        limit.Take("a").ShouldNotBeNull().RetryAfter.ShouldBe(TimeSpan.FromSeconds(15));
        time.FireNext(time.GetUtcNow() + TimeSpan.FromSeconds(15));
        limit.Take("a").ShouldBeNull();
    }

    [Fact]
    public void Take_OfOneCaller_LeavesTheOthersTheirs()
    {
        for (var i = 0; i < 4; i++)
            limit.Take("a");
        limit.Take("b").ShouldBeNull();
    }

    [Fact]
    public void Take_ByMoreCallersThanAreRemembered_SharesOneAllowance()
    {
        limit.Take("a").ShouldBeNull();
        limit.Take("b").ShouldBeNull();
        foreach (var caller in new[] { "c", "d", "e" })
            limit.Take(caller).ShouldBeNull();
        limit.Take("f").ShouldNotBeNull();
        limit.Take("a").ShouldBeNull();
    }

    [Fact]
    public void Take_FromANamedLimit_LeavesTheUsualOneAsItIs()
    {
        var limits = new HttpLimits { PublicRequestsPerWindow = 3, Limits = { ["intake"] = 1 } };
        var named = new FixedWindowLimit(Options.Create(limits), time);

        named.Take("a", "intake").ShouldBeNull();
        named.Take("a", "intake").ShouldNotBeNull();
        named.Take("a").ShouldBeNull();
        named.Take("b", "intake").ShouldBeNull();
        for (var i = 0; i < 6_000; i++)
            named.Take("a", HttpLimits.WebhookLimit).ShouldBeNull();
        named.Take("a", HttpLimits.WebhookLimit).ShouldNotBeNull();
    }

    [Fact]
    public void Take_FromALimitThatDoesNotExist_IsAFault() => Should.Throw<ArgumentException>(() => limit.Take("a", "unheard-of"));
}

using Ecom.Functions.Messages;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Kills;
using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Orders;

/// <summary>The host is killed at every commit of an order whose parcel is silent and appears again; each case is opened once.</summary>
public sealed class OrderKillTests
{
    /// <summary>Such an order makes more commits than this; fewer would mean that the kills missed some.</summary>
    private const int FewestCommits = 50;

    [Theory]
    [InlineData(KillMoment.BeforeCommit)]
    [InlineData(KillMoment.AfterCommit)]
    public async Task Order_KilledAtEachOfItsCommits_OpensEachCaseOnce(KillMoment moment)
    {
        await using var host = await ContractHost.StartAsync(hasTimers: false, unread: [ClaimReported.Queue, ComplaintReported.Queue]);
        KilledOrder order = null!;
        var runs = await EveryCommit.KilledAsync(
            host, moment, run => (order = new KilledOrder(host, run)).RunAsync(), _ => order.ShouldHaveOpenedEachCaseOnceAsync());
        runs.ShouldBeGreaterThan(FewestCommits);
    }
}

using Ecom.Functions.Messages;
using Ecom.Functions.Tests.Contracts;
using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Orders;

/// <summary>The host is killed at every commit of an order whose parcel is silent and appears again; each case is opened once.</summary>
/// <remarks>One store lives through all kills; the first order that ends without having been killed shows that there are no more commits to try.</remarks>
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
        var commit = 0;
        bool killed;
        do
        {
            KilledOrder order = new(host, ++commit);
            try
            {
                killed = await order.RunAsync(moment);
                await order.ShouldHaveOpenedEachCaseOnceAsync();
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Killed {moment} {commit} of the order: {fault.Message}", fault);
            }
        }
        while (killed);
        commit.ShouldBeGreaterThan(FewestCommits);
    }
}

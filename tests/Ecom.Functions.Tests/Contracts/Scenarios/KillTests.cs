using Ecom.Functions.Tests.Kills;
using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>The host is killed at every commit of a whole contract, before it and after it; the contract still ends the same.</summary>
public abstract class KillTests(KillMoment moment)
{
    /// <summary>A whole contract makes more commits than this; fewer would mean that the kills missed some.</summary>
    private const int FewestCommits = 100;

    [Fact]
    public async Task Contract_KilledAtEachOfItsCommits_EndsSignedOnceAndIntact()
    {
        await using var host = await ContractHost.StartAsync();
        KilledContract contract = null!;
        var runs = await EveryCommit.KilledAsync(
            host, moment, run => (contract = new KilledContract(host, run)).RunAsync(), _ => contract.ShouldBeSignedOnceAndIntactAsync());
        runs.ShouldBeGreaterThan(FewestCommits);
    }
}

using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>The host is killed at every commit of a whole contract, before it and after it; the contract still ends the same.</summary>
/// <remarks>
/// One store lives through all kills: the next contract, one commit later, is made on it by the host that was started again. The
/// first contract that ends without having been killed shows that there are no more commits to try.
/// </remarks>
public abstract class KillTests(KillMoment moment)
{
    /// <summary>A whole contract makes more commits than this; fewer would mean that the kills missed some.</summary>
    private const int FewestCommits = 100;

    [Fact]
    public async Task Contract_KilledAtEachOfItsCommits_EndsSignedOnceAndIntact()
    {
        await using var host = await ContractHost.StartAsync();
        var commit = 0;
        bool killed;
        do
        {
            KilledContract contract = new(host, ++commit);
            try
            {
                killed = await contract.RunAsync(moment);
                await contract.ShouldBeSignedOnceAndIntactAsync();
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Killed {moment} {commit} of the contract: {fault.Message}", fault);
            }
        }
        while (killed);
        commit.ShouldBeGreaterThan(FewestCommits);
    }
}

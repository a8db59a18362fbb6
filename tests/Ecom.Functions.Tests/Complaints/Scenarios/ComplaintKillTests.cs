using Ecom.Functions.Tests.Contracts;
using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>The host is killed at every commit of a whole complaint, before it and after it; the same happens, and each message goes once.</summary>
/// <remarks>One store lives through all kills; the first complaint that ends without having been killed shows that there are no more commits to try.</remarks>
public sealed class ComplaintKillTests
{
    /// <summary>A whole complaint makes more commits than this; fewer would mean that the kills missed some.</summary>
    private const int FewestCommits = 50;

    [Theory]
    [InlineData(KillMoment.BeforeCommit)]
    [InlineData(KillMoment.AfterCommit)]
    public async Task Complaint_KilledAtEachOfItsCommits_EndsClosedOnce(KillMoment moment)
    {
        // A week has many commits of timers that no complaint is concerned by.
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        List<string> numbers = [];
        var commit = 0;
        bool killed;
        do
        {
            KilledComplaint complaint = new(host, ++commit);
            try
            {
                killed = await complaint.RunAsync(moment);
                numbers.Add(await complaint.ShouldBeClosedOnceAsync());
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Killed {moment} {commit} of the complaint: {fault.Message}", fault);
            }
        }
        while (killed);
        commit.ShouldBeGreaterThan(FewestCommits);
        // The complaints of a store take so long that a new year begins, and numbers begin anew.
        foreach (var year in numbers.GroupBy(number => number[..8]))
            year.ShouldBe(Enumerable.Range(1, year.Count()).Select(n => $"{year.Key}{n:D6}"), "no number is lost or given twice");
    }
}

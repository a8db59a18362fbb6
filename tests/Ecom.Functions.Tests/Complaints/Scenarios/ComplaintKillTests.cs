using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Kills;
using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>The host is killed at every commit of a whole complaint, before it and after it; the same happens, and each message goes once.</summary>
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
        KilledComplaint complaint = null!;
        var runs = await EveryCommit.KilledAsync(
            host,
            moment,
            run => (complaint = new KilledComplaint(host, run)).RunAsync(),
            async _ => numbers.Add(await complaint.ShouldBeClosedOnceAsync()));
        runs.ShouldBeGreaterThan(FewestCommits);
        // The complaints of a store take so long that a new year begins, and numbers begin anew.
        foreach (var year in numbers.GroupBy(number => number[..8]))
            year.ShouldBe(Enumerable.Range(1, year.Count()).Select(n => $"{year.Key}{n:D6}"), "no number is lost or given twice");
    }
}

using Ecom.Functions.Claims.Store;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.People.Erasure;
using Ecom.Functions.Platform.People.Retention;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Kills;
using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>
/// Nobody asks for an erasure, and three years later the host is killed at every commit of each night that takes a complaint, a claim
/// and an order: each goes whole and once in its night, and what is to be kept longer is kept.
/// </summary>
public sealed class RetentionKillTests
{
    /// <summary>A night that takes a case makes more commits than this; fewer would mean that the kills missed some.</summary>
    private const int FewestCommits = 8;

    /// <summary>More than a night makes commits: each run needs somebody of its own, three years before.</summary>
    private const int Buyers = 20;

    private static readonly TimeSpan Run = new(20, 40, 0);

    [Theory]
    [InlineData(KillMoment.BeforeCommit)]
    [InlineData(KillMoment.AfterCommit)]
    public async Task Night_KilledAtEachCommit_ErasesTheCaseWhoseTimeIsOverOnceAndNoOther(KillMoment moment)
    {
        await using var host = await ContractHost.StartAsync(timers: [typeof(ErasePersonalData), typeof(ForgetErasures)]);
        List<MarkedBuyer> buyers = [];
        for (var number = 1; number <= Buyers; number++)
        {
            buyers.Add(new MarkedBuyer(host, number));
            await buyers[^1].LiveAsync();
        }

        var nights = await EveryCommit.KilledAsync(
            host,
            moment,
            run => LetTheNightsComeAsync(host, run, buyers[run.Number - 1]),
            run => buyers[run.Number - 1].ShouldBeErasedAsync());
        nights.ShouldBeGreaterThan(FewestCommits);
        foreach (var buyer in buyers.Skip(nights)) await ShouldBeKeptAsync(host, await CasesAsync(buyer));
        DataFolder.FilesWith(host, Marked.Mark).ShouldContain("cases.db", "or the next proves nothing");
        await host.AdvanceAsync((await CasesAsync(buyers[^1])).Max(each => each.Night) - host.Now + TimeSpan.FromDays(2));
        DataFolder.FilesWith(host, Marked.Mark, MarkedBuyer.OrderMark).ShouldBeEmpty();
    }

    /// <summary>The nights in which the time of somebody's cases is over; some have the same.</summary>
    private static async Task LetTheNightsComeAsync(ContractHost host, KilledRun run, MarkedBuyer buyer)
    {
        var cases = await CasesAsync(buyer);
        foreach (var night in cases.GroupBy(each => each.Night).OrderBy(night => night.Key).ToList())
        {
            await host.AdvanceAsync(night.Key - TimeSpan.FromMinutes(1) - host.Now);
            await ShouldBeKeptAsync(host, cases.Where(each => each.Night >= night.Key));
            run.Arm();
            await run.InsistAsync(() => host.AdvanceAsync(TimeSpan.FromHours(1)));
            run.Disarm();
            foreach (var (caseId, _) in night) await host.ShouldBeErasedOnceAsync(caseId);
            await ShouldBeKeptAsync(host, cases.Where(each => each.Night > night.Key));
        }
    }

    private static async Task ShouldBeKeptAsync(ContractHost host, IEnumerable<(string CaseId, DateTimeOffset Night)> cases)
    {
        foreach (var (caseId, _) in cases) await host.ShouldBeKeptAsync(caseId);
    }

    private static async Task<IReadOnlyList<(string CaseId, DateTimeOffset Night)>> CasesAsync(MarkedBuyer buyer) =>
    [
        (ComplaintCaseId.Of(buyer.Complaint.Id), NightAfter((await buyer.Complaint.StateAsync()).UpdatedAt)),
        (ClaimCaseId.Of(buyer.ClaimId), NightAfter((await buyer.ClaimAsync()).UpdatedAt)),
        (OrderCaseId.Of(buyer.Order.Id), NightAfter((await buyer.Order.StateAsync()).UpdatedAt)),
    ];

    /// <summary>The first run of the night's job in which something is due that last happened then.</summary>
    private static DateTimeOffset NightAfter(DateTimeOffset updated)
    {
        var due = RetentionPolicy.Ends(updated, RetentionPolicy.Floor).ToUniversalTime();
        DateTimeOffset run = new(due.Date + Run, TimeSpan.Zero);
        return run < due ? run.AddDays(1) : run;
    }
}

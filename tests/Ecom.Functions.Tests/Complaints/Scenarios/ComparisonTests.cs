using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Notifications.Queue;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Kills;
using Ecom.LocalHost.Testing;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>
/// A night's comparison that breaks off is made again from its beginning: each of the night's complaints is put right once, is told of
/// once, and no complaint of another night is touched. One that cannot be read hides none of the others, and is tried again.
/// </summary>
public sealed class ComparisonTests
{
    /// <summary>Two indexes, an orchestration that begins again, and the record of the run: fewer runs would mean that the kills missed some.</summary>
    private const int FewestCommits = 5;

    private static readonly DateTimeOffset Evening = new(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan JustBeforeNight = new(18, 59, 0);

    /// <remarks>A kill between two reads leaves on disk what one before the next commit leaves, so that the commits are all there is to try.</remarks>
    [Theory]
    [InlineData(KillMoment.BeforeCommit)]
    [InlineData(KillMoment.AfterCommit)]
    public async Task Night_KilledAtEachCommit_PutsAllOfItsComplaintsRightOnceAndNoOther(KillMoment moment)
    {
        ToldFaults told = new();
        await using var host = await StartAsync(told.Hear);
        var nights = await OpenAsync(host);
        var runs = await EveryCommit.KilledAsync(
            host,
            moment,
            async run =>
            {
                var (tonight, other) = await WrongAsync(host, nights);
                told.Clear();
                run.Arm();
                await run.InsistAsync(() => host.AdvanceAsync(TimeSpan.FromHours(1)));
                run.Disarm();
                (await RightAsync(host, [.. tonight, other])).ShouldBe(tonight);
                foreach (var id in tonight) (await new ComplaintScenario(host, id).FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running, id);
            },
            run =>
            {
                // Its index each, and the orchestration of the first. What the kill fell upon may be mended by one who cannot tell any more.
                told.Of(4102, 4103).ShouldBeUnique();
                told.Of(4102, 4103).Count.ShouldBeInRange(run.WasKilled && moment == KillMoment.AfterCommit ? 2 : 3, 3);
                return Task.CompletedTask;
            });
        runs.ShouldBeGreaterThan(FewestCommits);
    }

    [Fact]
    public async Task Night_WithAComplaintThatCannotBeRead_PutsTheOthersRightAndTriesAgain()
    {
        ToldFaults told = new();
        CountingLedger ledger = new();
        await using var host = await StartAsync(told.Hear, ledger.Watch);
        var (tonight, _) = await WrongAsync(host, await OpenAsync(host));
        var (first, second) = (tonight[0], tonight[1]);
        ledger.Unreadable = ComplaintCaseId.Of(first);
        ledger.Clear();

        await host.AdvanceAsync(TimeSpan.FromMinutes(2));
        (await RightAsync(host, tonight)).ShouldBe([second]);
        told.Of(4106).ShouldHaveSingleItem().ShouldContain(first);
        told.Of(4103).Count.ShouldBe(1);
        told.Of(4105).ShouldHaveSingleItem("what was put right is summed up, whatever could not be read");

        await host.AdvanceAsync(TimeSpan.FromMinutes(10));
        told.Of(4106).Count.ShouldBe(2, "it is tried again");
        told.Of(4103).Count.ShouldBe(1, "the other is right by now");
        ledger.Unreadable = null;
        await host.AdvanceAsync(TimeSpan.FromMinutes(10));
        (await RightAsync(host, tonight)).ShouldBe(tonight);
        told.Of(4103).Count.ShouldBe(2);
        ledger.Clear();
        await host.AdvanceAsync(TimeSpan.FromHours(2));
        ledger.Reads.ShouldBeEmpty("the night is done");
    }

    [Fact]
    public async Task Complaint_ThatStaysUnreadable_IsTriedSixTimesAndKeepsNoLaterNightBack()
    {
        ToldFaults told = new();
        CountingLedger ledger = new();
        await using var host = await StartAsync(told.Hear, ledger.Watch);
        var nights = await OpenAsync(host);
        var (tonight, _) = await WrongAsync(host, nights);
        ledger.Unreadable = ComplaintCaseId.Of(tonight[0]);
        await host.AdvanceAsync(TimeSpan.FromHours(3));
        told.Of(4106).Count.ShouldBe(6);
        (tonight, _) = await WrongAsync(host, nights);
        await host.AdvanceAsync(TimeSpan.FromHours(3));
        (await RightAsync(host, tonight)).ShouldBe(tonight);
        told.Of(4106).Count.ShouldBe(6, "it is of another night");
    }

    private static Task<ContractHost> StartAsync(params Action<IServiceCollection>[] configure) => ContractHost.StartAsync(
        sweepsComplaints: true,
        timers: [typeof(CompareComplaints)],
        // An orchestration that begins again tells all that it may not have told; who has told it before drops it, in commits that are not of this.
        unread: [NotificationQueue.Name],
        startTime: Evening,
        configure: services =>
        {
            foreach (var each in configure) each(services);
        });

    /// <summary>Opens complaints, two of each night, and lets a night pass.</summary>
    private static async Task<ILookup<int, string>> OpenAsync(ContractHost host)
    {
        var sources = Enumerable.Range(0, 200).Select(number => $"m-{number}")
            .ToLookup(source => CaseNights.Of(ComplaintCaseId.Of(ComplaintIds.Of(Reports.Ordinary().Channel, source))));
        List<(int Night, string Id)> opened = [];
        foreach (var night in sources)
        {
            foreach (var source in night.Take(2)) opened.Add((night.Key, (await ComplaintScenario.ReportedAsync(host, Reports.Ordinary(source))).Id));
        }

        opened.Count.ShouldBe(2 * CaseNights.Count);
        // The first run of all knows of none before it, and looks at all nights' complaints.
        await host.AdvanceAsync(TimeSpan.FromHours(12));
        return opened.OrderBy(each => each.Id, StringComparer.Ordinal).ToLookup(each => each.Night, each => each.Id);
    }

    /// <summary>Comes to a minute before the next night, and makes wrong what the index says of its two complaints and of one of another night; the first has no orchestration either.</summary>
    private static async Task<(IReadOnlyList<string> Tonight, string Other)> WrongAsync(ContractHost host, ILookup<int, string> nights)
    {
        var today = new DateTimeOffset(host.Now.UtcDateTime.Date, TimeSpan.Zero) + JustBeforeNight;
        await host.AdvanceAsync((today > host.Now ? today : today.AddDays(1)) - host.Now);
        var night = CaseNights.Due(host.Now.AddDays(-1).UtcDateTime, host.Now).ShouldHaveSingleItem();
        string[] tonight = [.. nights[night]];
        var other = nights[(night + 3) % CaseNights.Count].First();
        foreach (var id in (string[])[.. tonight, other]) await WrongIndex.ForgetAsync(host, id);
        await host.Host.Durable.TerminateInstanceAsync(ComplaintCaseId.Of(tonight[0]));
        await host.SettleAsync();
        return (tonight, other);
    }

    /// <summary>Of some complaints, those of which the index tells an instant.</summary>
    private static async Task<IReadOnlyList<string>> RightAsync(ContractHost host, IReadOnlyList<string> ids)
    {
        var waiting = (await host.Services.GetRequiredService<ComplaintStore>().WaitingAsync()).Select(wait => wait.CaseId).ToHashSet(StringComparer.Ordinal);
        return [.. ids.Where(id => waiting.Contains(ComplaintCaseId.Of(id)))];
    }
}

using Ecom.LocalHost.Testing.Tests.Shop;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.Testing.Tests;

public sealed class KillTests
{
    public static TheoryData<int, KillMoment> EveryThirdCommit()
    {
        var data = new TheoryData<int, KillMoment>();
        for (var commit = 1; commit <= 19; commit += 3)
        {
            data.Add(commit, KillMoment.BeforeCommit);
            data.Add(commit, KillMoment.AfterCommit);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryThirdCommit))]
    public async Task Process_HostKilledAtACommit_EndsAfterTheRestartAndLosesNothing(int commit, KillMoment moment)
    {
        var journal = new Journal();
        await using var host = await ShopHost.StartAsync(journal);
        host.KillAtCommit(host.Commits + commit, moment);
        try
        {
            await host.OpenAsync("t1");
        }
        catch (Exception broken) when (host.IsKilled)
        {
            // The caller saw its connection break, and doesn't know what was kept.
            broken.ShouldNotBeNull();
        }

        await host.AdvanceAsync(TimeSpan.FromDays(4));
        var wasKilled = host.IsKilled;
        if (wasKilled)
        {
            await host.RestartAsync();
        }

        if (await host.Durable.GetInstanceAsync("t1") is null)
        {
            await host.OpenAsync("t1");
        }

        await host.AdvanceAsync(TimeSpan.FromDays(4));
        wasKilled.ShouldBeTrue();
        (await host.Durable.GetInstanceAsync("t1"))!.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed);
        var posted = journal.Entries.Where(static entry => entry.Contains("posted", StringComparison.Ordinal)).Select(static entry => entry[9..]).Distinct(StringComparer.Ordinal);
        posted.ShouldBe(["posted t1/1", "posted t1/2", "posted t1/3"]);
    }

    [Fact]
    public async Task Host_StoppedAndStartedAgain_GoesOnWhereItWas()
    {
        var journal = new Journal();
        await using var host = await ShopHost.StartAsync(journal);
        await host.OpenAsync("t1");
        await host.AdvanceAsync(TimeSpan.FromHours(36));
        await host.RestartAsync();
        await host.AdvanceAsync(TimeSpan.FromHours(60));
        journal.Entries.Count(static entry => entry.Contains("posted", StringComparison.Ordinal)).ShouldBe(3);
        (await host.Durable.GetInstanceAsync("t1"))!.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed);
    }

    [Fact]
    public async Task Host_KilledByHand_AnswersNothingAndStartsAgain()
    {
        var journal = new Journal();
        await using var host = await ShopHost.StartAsync(journal);
        host.Kill();
        await Should.ThrowAsync<Exception>(() => host.OpenAsync("t1"));
        await host.RestartAsync();
        await host.OpenAsync("t1");
        await host.SettleAsync();
        journal.Entries.ShouldBe(["02 01:00 opened t1"]);
    }
}

using Ecom.Functions.Platform.Notifications;
using Ecom.LocalHost.Testing;

namespace Ecom.Platform.Tests.Notifications;

/// <summary>Of all notifications with one key, one is sent, whatever is retried and whoever dies.</summary>
public sealed class OncePerKeyTests
{
    [Fact]
    public async Task Enqueue_OtherKeys_SendsEach()
    {
        await using var host = await NotificationHost.StartAsync(new ScriptedSender());
        await host.EnqueueAsync(Invitations.Of("a"), Invitations.Of("b"));
        host.Sender.Taken.ShouldBe(["a", "b"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1000)]
    public async Task Enqueue_TheSameKeyAgain_SendsNothingHoweverLate(int days)
    {
        await using var host = await NotificationHost.StartAsync(new ScriptedSender());
        await host.EnqueueAsync(Invitations.Of());
        await host.AdvanceAsync(TimeSpan.FromDays(days));
        await host.EnqueueAsync(Invitations.Of());
        host.Sender.Tries.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Enqueue_TheSameKeyWhileItIsTriedAgain_SendsOnce()
    {
        await using var host = await NotificationHost.StartAsync(new ScriptedSender((_, before) => before < 6 ? new IOException() : null));
        await host.EnqueueAsync(Invitations.Of());
        await host.AdvanceAsync(TimeSpan.FromMinutes(20)); // the broker has forgotten the first message
        await host.EnqueueAsync(Invitations.Of());
        await host.AdvanceAsync(TimeSpan.FromDays(2));
        host.Sender.Taken.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(KillMoment.BeforeCommit)]
    [InlineData(KillMoment.AfterCommit)]
    public async Task Send_KilledAtAnyCommit_SendsAtLeastOnceAndRecordsIt(KillMoment moment)
    {
        var commits = await CommitsOfOneMessageAsync();
        commits.ShouldBeGreaterThan(2);
        for (var commit = 1; commit <= commits; commit++)
        {
            await using var host = await NotificationHost.StartAsync(new ScriptedSender());
            host.Host.KillAtCommit(host.Host.Commits + commit, moment);
            await InsistAsync(host);
            await host.AdvanceAsync(TimeSpan.FromHours(1));
            host.Sender.Taken.Count.ShouldBeInRange(1, 2, $"killed at commit {commit}");

            var taken = host.Sender.Taken.Count;
            await host.AdvanceAsync(TimeSpan.FromDays(2));
            await host.EnqueueAsync(Invitations.Of());
            host.Sender.Taken.Count.ShouldBe(taken, "it is on record");
        }
    }

    [Fact]
    public async Task Send_KilledBetweenSendAndRecord_SendsASecondCopyWithTheSameId()
    {
        List<string> ids = [];
        await using var host = await NotificationHost.StartAsync(new ScriptedSender());
        host.Sender.OnTry = notification =>
        {
            ids.Add(NotificationId.Of(notification.Key));
            if (ids.Count == 1) host.Host.Kill();
        };
        await host.EnqueueAsync(Invitations.Of());
        await host.Host.RestartAsync();
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        ids.Count.ShouldBe(2);
        ids.Distinct().ShouldHaveSingleItem();
        await host.EnqueueAsync(Invitations.Of());
        await host.AdvanceAsync(TimeSpan.FromDays(2));
        ids.Count.ShouldBe(2);
    }

    private static async Task<long> CommitsOfOneMessageAsync()
    {
        await using var host = await NotificationHost.StartAsync(new ScriptedSender());
        var before = host.Host.Commits;
        await host.EnqueueAsync(Invitations.Of());
        return host.Host.Commits - before;
    }

    /// <summary>Enqueues until it is acknowledged, as a durable step does.</summary>
    private static async Task InsistAsync(NotificationHost host)
    {
        try
        {
            await host.EnqueueAsync(Invitations.Of());
        }
        catch (Exception) when (host.Host.IsKilled)
        {
            // The process is gone and the caller knows nothing.
        }

        if (!host.Host.IsKilled) return;
        await host.Host.RestartAsync();
        await host.EnqueueAsync(Invitations.Of());
    }
}

using System.Net.Mail;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Notifications.Delivery;

namespace Ecom.Platform.Tests.Notifications;

/// <summary>What fails for now is tried again; what fails for good is not.</summary>
public sealed class RetryTests
{
    [Fact]
    public async Task Send_ThatFailsForNow_IsTriedAgainAfterGrowingPauses()
    {
        await using var host = await NotificationHost.StartAsync(new ScriptedSender((_, before) => before < 4 ? new IOException("away") : null));
        var start = host.Now;
        List<double> minutes = [];
        host.Sender.OnTry = _ => minutes.Add((host.Now - start).TotalMinutes);
        await host.EnqueueAsync(Invitations.Of());
        await host.AdvanceAsync(TimeSpan.FromDays(3));
        minutes.ShouldBe([0, 0.5, 1.5, 3.5, 7.5]);
        host.Sender.Taken.ShouldHaveSingleItem();
    }

    [Fact]
    public void Pauses_Grow_UpToTheLongest()
    {
        RetrySettings retry = new();
        Enumerable.Range(1, 10).Select(attempt => retry.PauseAfter(attempt).TotalMinutes).ShouldBe([0.5, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
        retry.PauseAfter(int.MaxValue).ShouldBe(retry.LongestPause);
    }

    [Fact]
    public async Task Send_ThatIsRefusedForGood_IsTriedOnceAndTheOthersArrive()
    {
        await using var host = await NotificationHost.StartAsync(new ScriptedSender(
            (notification, _) => notification.Key == "full" ? new UndeliverableException("mailbox-refused (SMTP 550)") : null));
        await host.EnqueueAsync(Invitations.Of("a"), Invitations.Of("full"), Invitations.Of("b"));
        await host.AdvanceAsync(TimeSpan.FromDays(40));
        host.Sender.Taken.ShouldContain("a");
        host.Sender.Taken.ShouldContain("b");
        host.Sender.Tries.Count(key => key == "full").ShouldBe(1);
        host.Log.Lines.Count(line => line.Contains("full") && line.Contains("is parked: mailbox-refused (SMTP 550)")).ShouldBe(1);
    }

    [Fact]
    public async Task Send_ThatFailsForADay_IsGivenUp()
    {
        await using var host = await NotificationHost.StartAsync(new ScriptedSender((_, _) => new SmtpException(SmtpStatusCode.ServiceNotAvailable)));
        await host.EnqueueAsync(Invitations.Of());
        await host.AdvanceAsync(TimeSpan.FromHours(23));
        host.Log.Text.ShouldNotContain("is parked");
        await host.AdvanceAsync(TimeSpan.FromHours(2));
        host.Log.Text.ShouldContain("is parked: given-up (SmtpException ServiceNotAvailable)");
        var tries = Tries();
        tries.ShouldBeInRange(20, 40);
        await host.AdvanceAsync(TimeSpan.FromDays(40));
        Tries().ShouldBe(tries);

        int Tries() => host.Sender.Tries.Count(key => key == Invitations.Of().Key);
    }
}

using System.Text;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Notifications.Queue;

namespace Ecom.Platform.Tests.Notifications;

/// <summary>What is in a notification is seen by its recipient only.</summary>
public sealed class SealedQueueTests
{
    [Fact]
    public async Task Queue_OnDisk_HoldsNothingPersonal()
    {
        await using var host = await NotificationHost.StartAsync(new ScriptedSender((_, _) => new IOException()));
        await host.EnqueueAsync(Invitations.Of("waits"));
        await host.EnqueueAsync(Invitations.Of("is parked") with { Template = "none" });
        foreach (var file in Directory.EnumerateFiles(host.Host.DataFolder, "*", SearchOption.AllDirectories))
        {
            if (file.EndsWith(".lock", StringComparison.Ordinal)) continue;
            var bytes = await ReadAsync(file);
            foreach (var personal in Invitations.Personal)
                bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(personal)).ShouldBe(-1, $"{personal} in {Path.GetFileName(file)}");
        }
    }

    [Fact]
    public async Task Log_OfEverythingThatCanHappen_HoldsNothingPersonal()
    {
        await using var host = await NotificationHost.StartAsync(new ScriptedSender((notification, before) => (notification.Key, before) switch
        {
            ("flaky", 0) => new IOException("mailbox of 张伟 <zhang.wei@example.com> is away"),
            ("refused", _) => new UndeliverableException(
                "mailbox-refused (SMTP 550)", new IOException("<zhang.wei@example.com> unknown")),
            ("dead", _) => new IOException("zhang.wei@example.com", new InvalidOperationException(Invitations.Link)),
            _ => null,
        }));
        await host.EnqueueAsync(Invitations.Of("fine"), Invitations.Of("flaky"), Invitations.Of("refused"), Invitations.Of("dead"));
        await host.AdvanceAsync(TimeSpan.FromDays(2));
        host.Log.Lines.Count(line => line.Contains("sent to z***@example.com")).ShouldBe(2);
        host.Log.Lines.Count(line => line.Contains("is parked")).ShouldBe(2);
        foreach (var personal in Invitations.Personal) host.Log.Text.ShouldNotContain(personal);
    }

    [Fact]
    public async Task Message_ThatNobodyCanRead_IsADeadLetterWithTheReasonAndTheOthersArrive()
    {
        await using var host = await NotificationHost.StartAsync(new ScriptedSender());
        await using var bus = host.Bus();
        await using var sender = bus.CreateSender(NotificationQueue.Name);
        QueuedNotification ours = new(NotificationId.Of("ours"), 0, 1, host.Now);
        ServiceBusMessage garbage = new("garbage") { MessageId = "garbage" };
        ours.WriteTo(garbage.ApplicationProperties);
        await sender.SendMessageAsync(new ServiceBusMessage("{}") { MessageId = "stranger" });
        await sender.SendMessageAsync(garbage);
        await host.EnqueueAsync(Invitations.Of("fine"));

        host.Sender.Taken.ShouldBe(["fine"]);
        var dead = await host.DeadLettersAsync();
        dead.Select(message => message.MessageId).ShouldBe(["stranger", "garbage"], ignoreOrder: true);
        dead.ShouldAllBe(message => message.DeadLetterReason == "Unreadable" && message.DeadLetterErrorDescription.Length > 10);
    }

    [Fact]
    public async Task Message_WithTheBodyOfAnother_IsADeadLetter()
    {
        await using var host = await NotificationHost.StartAsync(new ScriptedSender());
        await using var bus = host.Bus();
        await using var sender = bus.CreateSender(NotificationQueue.Name);
        var seal = (NotificationSeal)host.Host.Services.GetService(typeof(NotificationSeal))!;
        QueuedNotification ours = new(NotificationId.Of("ours"), 0, 1, host.Now);
        ServiceBusMessage swapped = new(BinaryData.FromBytes(seal.Close(Invitations.Of("other"))));
        ours.WriteTo(swapped.ApplicationProperties);
        await sender.SendMessageAsync(swapped);
        await host.Host.SettleAsync();
        host.Sender.Tries.ShouldBeEmpty();
        (await host.DeadLettersAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Enqueue_MoreThanTheLimit_IsRefused()
    {
        await using var host = await NotificationHost.StartAsync(new ScriptedSender());
        var huge = Invitations.Of() with { Values = new Dictionary<string, string> { ["name"] = new string('x', NotificationSeal.MaxBytes) } };
        (await Should.ThrowAsync<ArgumentException>(() => host.Outbox.EnqueueAsync(huge))).Message.ShouldNotContain("zhang");
    }

    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using MemoryStream copy = new();
        await open.CopyToAsync(copy);
        return copy.ToArray();
    }
}

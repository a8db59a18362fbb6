using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Notifications.Mail;
using Ecom.Functions.Platform.Notifications.Templates;
using Ecom.LocalHost.Scheduling;
using Ecom.Platform.Tests.Http;
using Microsoft.Extensions.Logging;

namespace Ecom.Platform.Tests.Notifications;

public sealed class NotificationSenderTests : IDisposable
{
    private const string Link = "https://shop.example/api/sign/s3cret-token";

    private readonly string folder = Directory.CreateTempSubdirectory("mail").FullName;
    private readonly ListLogger log = new();
    private readonly NotificationSender sender;

    public NotificationSenderTests() => sender = Sender(new FolderTransport(folder, new VirtualTimeProvider(DateTimeOffset.UnixEpoch)));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Send_ToAFolder_WritesOneFileWithTheLink()
    {
        (await sender.SendAsync(Invitation(), default)).AlreadySent.ShouldBeFalse();
        var text = await File.ReadAllTextAsync(Directory.GetFiles(folder).ShouldHaveSingleItem(), TestContext.Current.CancellationToken);
        text.ShouldContain("To: 张伟 <zhang.wei@example.com>");
        text.ShouldContain("Subject: 请签署合同 MC-2026-000001");
        text.ShouldContain("\n" + Link + "\n");
    }

    [Fact]
    public async Task Send_TheSameKeyAgain_SendsNothing()
    {
        await sender.SendAsync(Invitation(), default);
        (await sender.SendAsync(Invitation(), default)).AlreadySent.ShouldBeTrue();
        Directory.GetFiles(folder).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Send_OtherKeys_SendsEach()
    {
        await sender.SendAsync(Invitation("a:1"), default);
        await sender.SendAsync(Invitation("a_1"), default);
        Directory.GetFiles(folder).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Send_AfterACrashBeforeItWasRecorded_LeavesTheFileOnce()
    {
        await sender.SendAsync(Invitation(), default);
        var afterCrash = Sender(new FolderTransport(folder, new VirtualTimeProvider(DateTimeOffset.UnixEpoch.AddDays(1))));
        await afterCrash.SendAsync(Invitation(), default);
        Directory.GetFiles(folder).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Send_AfterTheTransportFailed_IsTriedAgain()
    {
        var transport = new FailingOnce();
        var flaky = Sender(transport);
        await Should.ThrowAsync<IOException>(() => flaky.SendAsync(Invitation(), default));
        (await flaky.SendAsync(Invitation(), default)).AlreadySent.ShouldBeFalse();
        transport.Delivered.ShouldBe(1);
    }

    [Fact]
    public async Task Log_OfASentMessage_HasNeitherLinkNorAddressNorName()
    {
        await sender.SendAsync(Invitation(), default);
        var line = log.Lines.ShouldHaveSingleItem();
        line.ShouldContain("contract-signing-invitation");
        line.ShouldContain("z***@example.com");
        line.ShouldNotContain("s3cret");
        line.ShouldNotContain("zhang.wei@");
        line.ShouldNotContain("张伟");
    }

    [Fact]
    public async Task Send_InEnglish_IsEnglish()
    {
        await sender.SendAsync(Invitation() with { To = new Recipient("Ann", "ann@example.com", Language.English) }, default);
        (await File.ReadAllTextAsync(Directory.GetFiles(folder)[0], TestContext.Current.CancellationToken)).ShouldContain("Please sign contract");
    }

    [Fact]
    public async Task Send_UnknownTemplateMissingValueOrNoAddress_IsAnArgumentError()
    {
        await Should.ThrowAsync<ArgumentException>(() => sender.SendAsync(Invitation() with { Template = "none" }, default));
        (await Should.ThrowAsync<ArgumentException>(() => sender.SendAsync(Invitation() with { Values = new Dictionary<string, string>() }, default)))
            .Message.ShouldContain("link");
        await Should.ThrowAsync<ArgumentException>(() =>
            sender.SendAsync(Invitation() with { To = new Recipient("A", "a@b\r\nBcc: c@d", Language.English) }, default));
        Directory.GetFiles(folder).ShouldBeEmpty();
    }

    private static Notification Invitation(string key = "contract-1:invitation:1") => new(
        key,
        "contract-signing-invitation",
        new Recipient("张伟", "zhang.wei@example.com", Language.Chinese),
        new Dictionary<string, string>
        {
            ["name"] = "张伟",
            ["sender"] = "法务部",
            ["title"] = "合作合同",
            ["number"] = "MC-2026-000001",
            ["link"] = Link,
            ["deadline"] = "2026-06-01",
        });

    private NotificationSender Sender(IMailTransport transport) =>
        new(new MessageTemplates(AppContext.BaseDirectory), transport, new InMemoryIdempotencyStore(), log);

    private sealed class FailingOnce : IMailTransport
    {
        private bool failed;

        public int Delivered { get; private set; }

        public Task DeliverAsync(MailMessageText message, CancellationToken cancellationToken)
        {
            if (!failed)
            {
                failed = true;
                throw new IOException("The mail server does not answer.");
            }

            Delivered++;
            return Task.CompletedTask;
        }
    }

    private sealed class ListLogger : ILogger<NotificationSender>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}

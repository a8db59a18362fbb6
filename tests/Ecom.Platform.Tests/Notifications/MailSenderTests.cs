using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Notifications.Mail;
using Ecom.Functions.Platform.Notifications.Templates;
using Ecom.LocalHost.Scheduling;

namespace Ecom.Platform.Tests.Notifications;

public sealed class MailSenderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mail").FullName;
    private readonly MailSender sender;

    public MailSenderTests() => sender = Sender(DateTimeOffset.UnixEpoch);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Send_ToAFolder_WritesOneFileWithTheLink()
    {
        await sender.SendAsync(Invitations.Of(), default);
        var text = await File.ReadAllTextAsync(Directory.GetFiles(folder).ShouldHaveSingleItem(), TestContext.Current.CancellationToken);
        text.ShouldContain("To: 张伟 <zhang.wei@example.com>");
        text.ShouldContain("Subject: 请签署合同 MC-2026-000001");
        text.ShouldContain("\n" + Invitations.Link + "\n");
    }

    [Fact]
    public async Task Send_OtherKeys_SendsEach()
    {
        await sender.SendAsync(Invitations.Of("a:1"), default);
        await sender.SendAsync(Invitations.Of("a_1"), default);
        Directory.GetFiles(folder).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Send_AfterACrashBeforeItWasRecorded_LeavesTheFileOnce()
    {
        await sender.SendAsync(Invitations.Of(), default);
        await Sender(DateTimeOffset.UnixEpoch.AddDays(1)).SendAsync(Invitations.Of(), default);
        Directory.GetFiles(folder).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Send_InEnglish_IsEnglish()
    {
        await sender.SendAsync(Invitations.Of() with { To = new Recipient("Ann", "ann@example.com", Language.English) }, default);
        (await File.ReadAllTextAsync(Directory.GetFiles(folder)[0], TestContext.Current.CancellationToken)).ShouldContain("Please sign contract");
    }

    [Theory]
    [InlineData("a@b\r\nBcc: c@d", "A")]
    [InlineData("a@b.example", "A\r\nBcc: c@d")]
    [InlineData("nobody", "A")]
    [InlineData("", "A")]
    public async Task Send_ToNoAddress_IsUndeliverable(string email, string name)
    {
        var to = new Recipient(name, email, Language.English);
        (await Should.ThrowAsync<UndeliverableException>(() => sender.SendAsync(Invitations.Of() with { To = to }, default)))
            .Message.ShouldBe("invalid-address");
        Directory.GetFiles(folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_UnknownTemplateOrMissingValue_IsUndeliverable()
    {
        await Should.ThrowAsync<UndeliverableException>(() => sender.SendAsync(Invitations.Of() with { Template = "none" }, default));
        var empty = Invitations.Of() with { Values = new Dictionary<string, string>() };
        await Should.ThrowAsync<UndeliverableException>(() => sender.SendAsync(empty, default));
        Directory.GetFiles(folder).ShouldBeEmpty();
    }

    private MailSender Sender(DateTimeOffset now) =>
        new(new MessageTemplates(AppContext.BaseDirectory), new FolderTransport(folder, new VirtualTimeProvider(now)));
}

using System.Globalization;
using System.Text.RegularExpressions;
using Ecom.Functions.Platform.Notifications;

namespace Ecom.Platform.Tests.Notifications;

/// <summary>From the outbox to a mail server, and what its answers lead to.</summary>
public sealed partial class SmtpDeliveryTests
{
    [Fact]
    public async Task Mailboxes_ThatTakeRefuseOrAreBusy_EachGetTheirEnd()
    {
        var busy = 2;
        await using TinySmtpServer server = new(address => address switch
        {
            "full@example.com" => "550 5.1.1 <full@example.com> is unknown here",
            "busy@example.com" when busy-- > 0 => "421 4.3.2 busy@example.com later",
            _ => "250 ok",
        });
        await using var host = await StartAsync(server);
        await host.EnqueueAsync(To("full"), To("busy"), To("ann"));

        server.Messages.ShouldHaveSingleItem().ShouldContain("ann@example.com");
        host.Log.Text.ShouldContain("k:full (contract-signing-invitation) is parked: mailbox-refused (SMTP 550)");
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        server.Messages.Select(Recipient).ShouldBe(["ann@example.com", "busy@example.com", "admin@staff.example.com"]);
        host.Log.Text.ShouldNotContain("full@example.com");
        host.Log.Text.ShouldNotContain("busy@example.com");
        foreach (var personal in Invitations.Personal) host.Log.Text.ShouldNotContain(personal);
    }

    [Theory]
    [InlineData("450 mailbox busy", true)]
    [InlineData("451 local error", true)]
    [InlineData("452 too many", true)]
    [InlineData("535 sign in", true)]
    [InlineData("521 no mail here", false)]
    [InlineData("550 no", false)]
    [InlineData("551 elsewhere", false)]
    [InlineData("552 full", false)]
    [InlineData("553 no such name", false)]
    [InlineData("554 never", false)]
    public async Task Answer_OfTheServer_IsForNowOrForGood(string answer, bool isForNow)
    {
        await using TinySmtpServer server = new(_ => answer);
        await using var host = await StartAsync(server);
        await host.EnqueueAsync(To("ann"));
        host.Log.Text.Contains("could not be sent at try 1", StringComparison.Ordinal).ShouldBe(isForNow);
        host.Log.Text.Contains("is parked", StringComparison.Ordinal).ShouldBe(!isForNow);
    }

    [Fact]
    public async Task Message_IsFromTheApplicationAndSaysThatItIsAutomatic()
    {
        await using TinySmtpServer server = new(_ => "250 ok");
        await using var host = await StartAsync(server);
        await host.EnqueueAsync(To("ann"));
        var message = server.Messages.ShouldHaveSingleItem();
        message.ShouldContain("From: \"Contracts\" <contracts@shop.example>");
        message.ShouldContain($"Message-ID: <{NotificationId.Of("k:ann")}@shop.example>");
        message.ShouldContain("Auto-Submitted: auto-generated");
    }

    [Fact]
    public async Task Server_ThatIsAway_GetsTheMessageWhenItIsBack()
    {
        TinySmtpServer gone = new(_ => "250 ok");
        var port = gone.Port;
        await gone.DisposeAsync();
        await using var host = await NotificationHost.StartAsync(null, Settings(port));
        await host.EnqueueAsync(To("ann"));
        host.Log.Text.ShouldContain("SocketException ConnectionRefused");
        host.Log.Text.ShouldNotContain("is parked");
    }

    private static Task<NotificationHost> StartAsync(TinySmtpServer server) => NotificationHost.StartAsync(null, Settings(server.Port));

    private static (string Name, string Value)[] Settings(int port) =>
    [
        ("Notifications:Sender", "Smtp"),
        ("Notifications:Smtp:Host", "127.0.0.1"),
        ("Notifications:Smtp:Port", port.ToString(CultureInfo.InvariantCulture)),
        ("Notifications:Smtp:Tls", "false"),
        ("Notifications:Smtp:From", "contracts@shop.example"),
        ("Notifications:Smtp:FromName", "Contracts"),
    ];

    private static Notification To(string who) =>
        Invitations.Of($"k:{who}") with { To = new Recipient("张伟", $"{who}@example.com", Language.Chinese) };

    private static string Recipient(string message) => ToHeader().Match(message).Groups["address"].Value;

    [GeneratedRegex(@"^To: .*?(?<address>[\w.]+@[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ToHeader();
}

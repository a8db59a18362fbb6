using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Notifications.Endpoints;
using Ecom.Functions.Platform.Notifications.Templates;
using Ecom.LocalHost.Scheduling;
using Ecom.Platform.Tests.Identity;
using Microsoft.Extensions.Options;
using Polly.Timeout;

namespace Ecom.Platform.Tests.Notifications;

/// <summary>A webhook goes to the public internet, by https, and nowhere else.</summary>
public sealed class EndpointGuardTests
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("127.1.2.3")]
    [InlineData("169.254.169.254")]
    [InlineData("168.63.129.16")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:a00:1::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("ff02::1")]
    public void Address_ThatIsNotPublic_IsNone(string address) => PublicAddress.Is(IPAddress.Parse(address)).ShouldBeFalse();

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("172.32.0.1")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("2606:4700:4700::1111")]
    public void Address_OfTheInternet_IsPublic(string address) => PublicAddress.Is(IPAddress.Parse(address)).ShouldBeTrue();

    [Theory]
    [InlineData("http://shop.example/hook", false, "https")]
    [InlineData("http://127.0.0.1/hook", true, "https")]
    [InlineData("ftp://shop.example/hook", false, "https")]
    [InlineData("file:///etc/passwd", false, "https")]
    [InlineData("https://user:secret@shop.example/hook", false, "user")]
    [InlineData("/hook", false, "https")]
    [InlineData("", false, "absolute")]
    public void Settings_WithAnAddressThatIsNotAllowed_StopTheStart(string url, bool isAzure, string reason) =>
        EndpointSettingsCheck.Problem(new EndpointSettings { Url = url, Secret = Secret }, isAzure).ShouldNotBeNull().ShouldContain(reason);

    [Theory]
    [InlineData("")]
    [InlineData("secret")]
    [InlineData("whsec_c2hvcnQ=")]
    public void Settings_WithoutAGoodSecret_StopTheStartWithoutRepeatingIt(string secret)
    {
        var problem = EndpointSettingsCheck.Problem(new EndpointSettings { Url = "https://shop.example", Secret = secret }, false).ShouldNotBeNull();
        problem.ShouldContain("Secret");
        if (secret.Length > 6) problem.ShouldNotContain(secret);
    }

    [Theory]
    [InlineData("https://10.0.0.1/hook", "10.0.0.1")]
    [InlineData("https://[fd00::1]/hook", "fd00::1")]
    [InlineData("https://shop.example/hook", "192.168.0.7")]
    [InlineData("https://shop.example/hook", "1.1.1.1,169.254.169.254")]
    [InlineData("https://shop.example/hook", "")]
    public async Task Send_ToAnAddressThatIsNotPublic_IsRefusedBeforeItConnects(string url, string resolvesTo)
    {
        using var endpoints = Endpoints(new EndpointSettings { Url = url, Secret = Secret }, resolvesTo);
        (await Should.ThrowAsync<UndeliverableException>(() => Sender(endpoints).SendAsync(ToShop(), default)))
            .Message.ShouldBe("endpoint-address-refused");
    }

    [Fact]
    public async Task Send_OnAzureToThisMachine_IsRefused()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        var url = string.Create(CultureInfo.InvariantCulture, $"https://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/hook");
        using var endpoints = Endpoints(new EndpointSettings { Url = url, Secret = Secret }, "127.0.0.1", ("WEBSITE_SITE_NAME", "shop"));
        await Should.ThrowAsync<UndeliverableException>(() => Sender(endpoints).SendAsync(ToShop(), default));
        listener.Pending().ShouldBeFalse();
    }

    [Fact]
    public async Task Send_ToAPrivateAddressThatIsAllowed_Connects()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        EndpointSettings settings = new()
        {
            Url = string.Create(CultureInfo.InvariantCulture, $"https://inside.example:{port}/hook"),
            Secret = Secret,
            AllowsPrivateAddress = true,
        };
        using var endpoints = Endpoints(settings, "127.0.0.1");
        var sending = Sender(endpoints).SendAsync(ToShop(), default);
        (await listener.AcceptTcpClientAsync()).Dispose(); // it came, and gets no TLS
        await Should.ThrowAsync<HttpRequestException>(() => sending);
    }

    [Fact]
    public async Task Send_ToAnEndpointThatNeverAnswers_EndsInTime()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        VirtualTimeProvider time = new(DateTimeOffset.UnixEpoch);
        var url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/hook");
        using var endpoints = Endpoints(new EndpointSettings { Url = url, Secret = Secret }, "127.0.0.1", time);
        var sending = Sender(endpoints).SendAsync(ToShop(), default);
        using var open = await listener.AcceptTcpClientAsync();
        time.FireNext(DateTimeOffset.UnixEpoch.AddSeconds(9)).ShouldBeFalse();
        time.FireNext(DateTimeOffset.UnixEpoch.AddSeconds(11)).ShouldBeTrue();
        await Should.ThrowAsync<TimeoutRejectedException>(() => sending);
    }

    private static Notification ToShop() => Invitations.Of("k") with { To = Recipient.OfEndpoint("shop", Language.English) };

    private static NotificationEndpoints Endpoints(EndpointSettings settings, string resolvesTo, params (string, string)[] configuration) =>
        Endpoints(settings, resolvesTo, TimeProvider.System, configuration);

    private static NotificationEndpoints Endpoints(
        EndpointSettings settings, string resolvesTo, TimeProvider time, params (string, string)[] configuration) => new(
            Options.Create(new NotificationOptions { Webhooks = { ["shop"] = settings } }),
            new GuardedConnection((_, _) => Task.FromResult<IPAddress[]>(
                [.. resolvesTo.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(IPAddress.Parse)])),
            Settings.Of(configuration),
            time);

    private static WebhookSender Sender(NotificationEndpoints endpoints) =>
        new(endpoints, new MessageTemplates(AppContext.BaseDirectory), TimeProvider.System);
}

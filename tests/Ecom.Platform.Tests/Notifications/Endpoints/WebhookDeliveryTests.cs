using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Webhooks;

namespace Ecom.Platform.Tests.Notifications;

/// <summary>From the outbox to an endpoint, and what its answers lead to.</summary>
public sealed class WebhookDeliveryTests
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private const string Previous = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    [Fact]
    public async Task Webhook_ThatIsSent_IsSignedWithBothKeysAndSaysWhatHappened()
    {
        await using var endpoint = await TinyEndpoint.StartAsync(200);
        await using var host = await StartAsync(endpoint, ("Notifications:Webhooks:shop:PreviousSecret", Previous));
        await host.EnqueueAsync(ToShop());

        endpoint.Requests.TryDequeue(out var request).ShouldBeTrue();
        var (headers, body) = request;
        headers["webhook-id"].ShouldBe(NotificationId.Of("k"));
        headers["webhook-timestamp"].ShouldBe(host.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        headers["webhook-signature"].Split(' ').ShouldBe([Signature(Secret, headers, body), Signature(Previous, headers, body)]);
        WebhookVerifier.CheckSignature([WebhookKey.Parse(Previous)], Content(headers, body), headers["webhook-signature"]).ShouldBe(WebhookVerdict.Genuine);
        WebhookVerifier.CheckSignature([WebhookKey.Parse(Previous)], Content(headers, [.. body, 0]), headers["webhook-signature"]).ShouldBe(WebhookVerdict.Mismatch);
        headers["content-type"].ShouldStartWith("application/json");
        var json = JsonDocument.Parse(body).RootElement;
        json.GetProperty("type").GetString().ShouldBe("contract-signing-invitation");
        json.GetProperty("data").GetProperty("subject").GetString().ShouldBe("请签署合同 MC-2026-000001");
        json.GetProperty("data").GetProperty("values").GetProperty("link").GetString().ShouldBe(Invitations.Link);
        host.Log.Text.ShouldContain("sent to endpoint shop");
        foreach (var personal in Invitations.Personal) host.Log.Text.ShouldNotContain(personal);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(425)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Answer_ThatMayPass_IsTriedAgainWithTheSameId(int status)
    {
        await using var endpoint = await TinyEndpoint.StartAsync(status, status, 204);
        await using var host = await StartAsync(endpoint);
        await host.EnqueueAsync(ToShop());
        endpoint.Requests.ShouldHaveSingleItem();
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        endpoint.Requests.Count.ShouldBe(3);
        endpoint.Requests.Select(request => request.Headers["webhook-id"]).Distinct().ShouldHaveSingleItem();
        endpoint.Requests.Select(request => request.Headers["webhook-timestamp"]).Distinct().Count().ShouldBe(3);
        host.Log.Text.ShouldNotContain("is parked");
    }

    [Theory]
    [InlineData(301)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task Answer_ThatIsForGood_ParksWithoutFollowing(int status)
    {
        await using var elsewhere = await TinyEndpoint.StartAsync(200);
        await using var endpoint = await TinyEndpoint.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = elsewhere.Url;
            return Task.CompletedTask;
        });
        await using var host = await StartAsync(endpoint);
        await host.EnqueueAsync(ToShop());
        host.Log.Text.ShouldContain($"is parked: endpoint-refused (HTTP {status})");
        endpoint.Requests.ShouldHaveSingleItem();
        elsewhere.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Answer_WithABodyWithoutEnd_IsNotRead()
    {
        await using var endpoint = await TinyEndpoint.StartAsync(async (context, _) =>
        {
            var junk = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(junk);
        });
        await using var host = await StartAsync(endpoint);
        await host.EnqueueAsync(ToShop());
        host.Log.Text.ShouldContain("sent to endpoint shop");
    }

    [Fact]
    public async Task Answer_WithTooManyHeaders_IsTriedAgain()
    {
        await using var endpoint = await TinyEndpoint.StartAsync((context, _) =>
        {
            context.Response.Headers["x-junk"] = new string('x', 100 * 1024);
            return Task.CompletedTask;
        });
        await using var host = await StartAsync(endpoint);
        await host.EnqueueAsync(ToShop());
        host.Log.Text.ShouldContain("could not be sent at try 1");
    }

    [Fact]
    public async Task Endpoint_ThatIsNotConfigured_Parks()
    {
        await using var endpoint = await TinyEndpoint.StartAsync(200);
        await using var host = await StartAsync(endpoint);
        await host.EnqueueAsync(ToShop() with { To = Recipient.OfEndpoint("other", Language.English) });
        host.Log.Text.ShouldContain("is parked: unknown-endpoint");
    }

    private static Notification ToShop() => Invitations.Of("k") with { To = Recipient.OfEndpoint("shop", Language.Chinese) };

    private static Task<NotificationHost> StartAsync(TinyEndpoint endpoint, params (string Name, string Value)[] settings) =>
        NotificationHost.StartAsync(
            null, [("Notifications:Webhooks:shop:Url", endpoint.Url), ("Notifications:Webhooks:shop:Secret", Secret), .. settings]);

    /// <summary>The signature as a receiver makes it from the specification, without the code that signed.</summary>
    private static string Signature(string secret, IReadOnlyDictionary<string, string> headers, byte[] body) => "v1," + Convert.ToBase64String(
        HMACSHA256.HashData(Convert.FromBase64String(secret["whsec_".Length..]), Content(headers, body)));

    private static byte[] Content(IReadOnlyDictionary<string, string> headers, byte[] body) =>
        [.. Encoding.UTF8.GetBytes($"{headers["webhook-id"]}.{headers["webhook-timestamp"]}."), .. body];
}

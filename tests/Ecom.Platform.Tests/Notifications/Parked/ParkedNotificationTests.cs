using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Ecom.Functions.Platform.Notifications;

namespace Ecom.Platform.Tests.Notifications;

/// <summary>What could not be sent waits for an admin, who is told once.</summary>
public sealed class ParkedNotificationTests : IAsyncLifetime
{
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);
    private NotificationHost host = null!;

    public async ValueTask InitializeAsync() => host = await NotificationHost.StartAsync(new ScriptedSender(
        (notification, _) => refused.Contains(notification.Key) ? new UndeliverableException("mailbox-refused (SMTP 550)") : null));

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task List_OfParked_SaysWhyWithoutSayingWho()
    {
        await ParkAsync("contract-1:signed:ann");
        var (status, page, text) = await SendAsync(HttpMethod.Get, "");
        status.ShouldBe(HttpStatusCode.OK);
        var item = page.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        item.GetProperty("key").GetString().ShouldBe("contract-1:signed:ann");
        item.GetProperty("reason").GetString().ShouldBe("mailbox-refused (SMTP 550)");
        item.GetProperty("status").GetString().ShouldBe("parked");
        item.GetProperty("channel").GetString().ShouldBe("email");
        foreach (var personal in Invitations.Personal) text.ShouldNotContain(personal);
    }

    [Fact]
    public async Task List_InPages_ShowsEachOnce()
    {
        await ParkAsync("a", "b", "c", "d", "e");
        List<string?> keys = [];
        for (string? query = "?limit=2"; query is not null;)
        {
            var (_, page, _) = await SendAsync(HttpMethod.Get, query);
            keys.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("key").GetString()));
            query = page.GetProperty("continuation").GetString() is { } token ? $"?limit=2&continuation={token}" : null;
        }

        keys.ShouldBe(["a", "b", "c", "d", "e"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("POST", "/0123/resend")]
    [InlineData("POST", "/0123/drop")]
    public async Task Parked_ForAnotherRole_AreForbidden(string method, string path)
    {
        (await SendAsync(new HttpMethod(method), path, new { reason = "no" }, "zhang.wei;legal,operations,management")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await SendAsync(new HttpMethod(method), path, new { reason = "no" }, null)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Resend_Twice_SendsOnceAndLeavesTheList()
    {
        var id = await ParkAsync("a");
        refused.Clear();
        (await SendAsync(HttpMethod.Post, $"/{id}/resend")).Status.ShouldBe(HttpStatusCode.Accepted);
        (await SendAsync(HttpMethod.Post, $"/{id}/resend")).Status.ShouldBe(HttpStatusCode.Accepted);
        await host.AdvanceAsync(TimeSpan.FromDays(1));
        (await SendAsync(HttpMethod.Post, $"/{id}/resend")).Item.GetProperty("status").GetString().ShouldBe("sent");
        await host.AdvanceAsync(TimeSpan.FromDays(1));
        host.Sender.Taken.Count(key => key == "a").ShouldBe(1);
        (await SendAsync(HttpMethod.Get, "")).Item.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Resend_StillRefused_IsParkedAndToldAgain()
    {
        var id = await ParkAsync("a");
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        Notices().ShouldBe(1);
        (await SendAsync(HttpMethod.Post, $"/{id}/resend")).Status.ShouldBe(HttpStatusCode.Accepted);
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        Notices().ShouldBe(2);
        host.Sender.Tries.Count(key => key == "a").ShouldBe(2);
        (await SendAsync(HttpMethod.Get, "")).Item.GetProperty("items").EnumerateArray().ShouldHaveSingleItem()
            .GetProperty("decidedBy").GetString().ShouldBe("root");
    }

    [Fact]
    public async Task Enqueue_OfAParkedOne_ChangesNothing()
    {
        await ParkAsync("a");
        await host.AdvanceAsync(TimeSpan.FromDays(3));
        await host.EnqueueAsync(Invitations.Of("a"));
        host.Sender.Tries.Count(key => key == "a").ShouldBe(1);
    }

    [Fact]
    public async Task Drop_WithAReason_ErasesTheContentAndEndsIt()
    {
        var id = await ParkAsync("a");
        refused.Clear();
        var dropped = await SendAsync(HttpMethod.Post, $"/{id}/drop", new { reason = "left the company" });
        dropped.Status.ShouldBe(HttpStatusCode.OK);
        dropped.Item.GetProperty("dropReason").GetString().ShouldBe("left the company");
        (await SendAsync(HttpMethod.Post, $"/{id}/drop", new { reason = "again" })).Item.GetProperty("dropReason").GetString().ShouldBe("left the company");
        var again = await SendAsync(HttpMethod.Post, $"/{id}/resend");
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Item.GetProperty("code").GetString().ShouldBe("notification-dropped");
        await host.EnqueueAsync(Invitations.Of("a"));
        await host.AdvanceAsync(TimeSpan.FromDays(1));
        host.Sender.Taken.ShouldNotContain("a");
    }

    [Theory]
    [InlineData("{}", "/reason")]
    [InlineData("""{"reason":" "}""", "/reason")]
    [InlineData("""{"reason":"a\u0007b"}""", "/reason")]
    public async Task Drop_WithoutAGoodReason_IsRefused(string body, string field)
    {
        var id = await ParkAsync("a");
        var answer = await SendAsync(HttpMethod.Post, $"/{id}/drop", body);
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Item.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem().GetProperty("field").GetString().ShouldBe(field);
        (await SendAsync(HttpMethod.Get, "")).Item.GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("resend", "0000")]
    [InlineData("drop", "0000")]
    public async Task Decision_OnAnUnknownOne_IsNotFound(string verb, string id) =>
        (await SendAsync(HttpMethod.Post, $"/{id}/{verb}", new { reason = "no" })).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Admins_OfManyParked_AreToldOnce()
    {
        await ParkAsync([.. Enumerable.Range(0, 30).Select(number => $"k{number}")]);
        await host.AdvanceAsync(TimeSpan.FromDays(2));
        Notices().ShouldBe(1);
    }

    [Fact]
    public async Task Admins_WhoseMailboxRefusesToo_MakeNoLoop()
    {
        await using var alone = await NotificationHost.StartAsync(new ScriptedSender((_, _) => new UndeliverableException("mailbox-refused (SMTP 550)")));
        await alone.EnqueueAsync(Invitations.Of("a"));
        await alone.AdvanceAsync(TimeSpan.FromDays(30));
        alone.Sender.Tries.Count.ShouldBe(2, "the message and the notice");
    }

    private int Notices() => host.Sender.Tries.Count(key => key.StartsWith("notifications-parked:", StringComparison.Ordinal));

    /// <summary>Parks notifications; the id of the first.</summary>
    private async Task<string> ParkAsync(params string[] keys)
    {
        refused.UnionWith(keys);
        await host.EnqueueAsync(keys.Select(Invitations.Of));
        return NotificationId.Of(keys[0]);
    }

    private async Task<(HttpStatusCode Status, JsonElement Item, string Text)> SendAsync(
        HttpMethod method, string path, object? body = null, string? user = "root;admin")
    {
        using HttpRequestMessage request = new(method, "/api/notifications/parked" + path);
        if (method == HttpMethod.Post && body is not null)
            request.Content = body is string text ? new StringContent(text, Encoding.UTF8, "application/json") : JsonContent.Create(body);
        if (user is not null) request.Headers.Add("x-ecom-user", user);
        using var response = await host.Host.Client.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        await host.Host.SettleAsync();
        return (response.StatusCode, JsonDocument.Parse(answer).RootElement, answer);
    }
}

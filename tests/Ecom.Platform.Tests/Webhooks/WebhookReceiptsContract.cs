using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Webhooks.Receipts;
using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Webhooks;

/// <summary>What the memory of webhooks promises on every store.</summary>
public abstract class WebhookReceiptsContract : StoreTests
{
    private IWebhookReceipts Receipts => Stores.WebhookReceipts;

    [Fact]
    public async Task Keep_New_IsFirstAndThenTheSameOrAnother()
    {
        (await KeepAsync("storefront 1", "body")).ShouldBe(WebhookReceipt.First);
        (await KeepAsync("storefront 1", "body")).ShouldBe(WebhookReceipt.SameBody);
        (await KeepAsync("storefront 1", "other")).ShouldBe(WebhookReceipt.OtherBody);
        (await KeepAsync("storefront 1", "body")).ShouldBe(WebhookReceipt.SameBody);
        (await KeepAsync("storefront 2", "other")).ShouldBe(WebhookReceipt.First);
    }

    [Fact]
    public async Task Keep_ManyAtOnce_OneIsFirst()
    {
        var kept = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => KeepAsync("storefront 1", i % 2 == 0 ? "a" : "b"))));

        kept.Count(receipt => receipt == WebhookReceipt.First).ShouldBe(1);
        kept.Count(receipt => receipt == WebhookReceipt.SameBody).ShouldBe(9);
        kept.Count(receipt => receipt == WebhookReceipt.OtherBody).ShouldBe(10);
    }

    [Fact]
    public async Task Keep_Several_TellsOfEach()
    {
        await KeepAsync("storefront a/b?c#d", "body");

        (await KeepAsync([Digest("storefront a/b?c#d", "other"), Digest("storefront 2", "body"), Digest("storefront a/b?c#d", "body")]))
            .ShouldBe([WebhookReceipt.OtherBody, WebhookReceipt.First, WebhookReceipt.SameBody]);
    }

    [Fact]
    public async Task Keep_AfterItsTime_IsFirstAgain()
    {
        await KeepAsync("storefront 1", "body");

        Clock.Now += TimeSpan.FromDays(1) - TimeSpan.FromSeconds(1);
        (await KeepAsync("storefront 1", "other")).ShouldBe(WebhookReceipt.OtherBody);
        Clock.Now += TimeSpan.FromSeconds(1);
        (await KeepAsync("storefront 1", "other")).ShouldBe(WebhookReceipt.First);
        (await KeepAsync("storefront 1", "body")).ShouldBe(WebhookReceipt.OtherBody);
    }

    [Fact]
    public async Task Keep_StoreOpenedAgain_IsNotForgotten()
    {
        await KeepAsync("storefront 1", "body");

        Stores.Dispose();
        Stores = TestStores.Open(Address, Clock);

        (await KeepAsync("storefront 1", "body")).ShouldBe(WebhookReceipt.SameBody);
        (await KeepAsync("storefront 1", "other")).ShouldBe(WebhookReceipt.OtherBody);
    }

    [Fact]
    public async Task Keep_ManyAfterTheirTime_LeavesTheLivingOnes()
    {
        for (var i = 0; i < 70; i++)
            await KeepAsync($"old {i}", "body");
        Clock.Now += TimeSpan.FromHours(12);
        await KeepAsync("living", "body");
        Clock.Now += TimeSpan.FromHours(12);
        for (var i = 0; i < 140; i++)
            await KeepAsync($"new {i}", "body");

        (await KeepAsync("living", "body")).ShouldBe(WebhookReceipt.SameBody);
        (await KeepAsync("new 0", "body")).ShouldBe(WebhookReceipt.SameBody);
        (await KeepAsync("old 0", "other")).ShouldBe(WebhookReceipt.First);
    }

    private async Task<WebhookReceipt> KeepAsync(string id, string body) => (await KeepAsync([Digest(id, body)])).ShouldHaveSingleItem();

    private Task<IReadOnlyList<WebhookReceipt>> KeepAsync(IReadOnlyList<WebhookDigest> webhooks) =>
        Receipts.KeepAsync(webhooks, Clock.Now + TimeSpan.FromDays(1));

    private static WebhookDigest Digest(string id, string body) => new(id.Split(' ')[0], id, Hash(body));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}

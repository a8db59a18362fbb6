using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Ecom.Functions.Platform.Webhooks;

namespace Ecom.Benchmarks.Claims;

/// <summary>One customer: orders, loses the parcel, claims, chooses the refund, and gets it.</summary>
/// <param name="application">The application.</param>
/// <param name="carrier">The carrier's simulator.</param>
/// <param name="number">Tells customers apart.</param>
internal sealed class ClaimCustomer(HttpClient application, HttpClient carrier, int number)
{
    private static readonly StandardWebhookSigner Shop = new(WebhookKey.Parse(ClaimApplication.ShopKey));
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly string order = string.Create(CultureInfo.InvariantCulture, $"o-{number}");

    /// <summary>Orders and pays; the parcel is handed over, and the carrier loses it.</summary>
    public async Task OrderAsync()
    {
        await ShopAsync("placed", new
        {
            orderId = order,
            customer = new { id = $"c-{number}", name = "梅", email = "mei@example.com" },
            lines = new[] { new { lineId = "a", sku = "cup", name = "杯", quantity = 2, unitPrice = 4000 + number } },
            freight = 800,
            currency = "CNY",
        });
        await ShopAsync("paid", new { orderId = order, paymentId = $"p-{number}", amount = new { minorUnits = (2 * (4000 + number)) + 800, currency = "CNY" } });
        await ShopAsync("shipped", new { orderId = order, carrier = "sf", trackingNumber = $"SF{number}" });
        using var lost = await carrier.PostAsJsonAsync(new Uri($"control/parcels/SF{number}/scans", UriKind.Relative), new { kind = "lost", isSilent = true });
        _ = lost.EnsureSuccessStatusCode();
    }

    /// <summary>Waits until the order is known.</summary>
    public Task KnownAsync() => UntilAsync($"api/orders/{order}", static json => json.TryGetProperty("payment", out var payment) && payment.ValueKind == JsonValueKind.Object);

    /// <summary>Claims, chooses, and waits for the money.</summary>
    public async Task ClaimAsync()
    {
        var answer = await PostAsync("api/public/claims", new
        {
            orderId = order,
            customer = new { id = $"c-{number}", name = "梅", email = "mei@example.com" },
            description = "It did not come.",
            kind = "lost",
        });
        var link = new Uri(answer.GetProperty("link").GetString()!).PathAndQuery[1..];
        await UntilAsync(link, static json => json.GetProperty("status").GetString() == "offered");
        _ = await PostAsync($"{link}/choice", new { kind = "refund" });
        await UntilAsync(link, static json => json.GetProperty("status").GetString() == "confirming");
    }

    private async Task ShopAsync(string what, object data)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { type = $"order.{what}", timestamp = TimeProvider.System.GetUtcNow(), data });
        var signature = Shop.Sign($"{what}-{number}", TimeProvider.System.GetUtcNow(), body);
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri("api/webhooks/storefront", UriKind.Relative))
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } },
        };
        request.Headers.Add(WebhookHeaders.Id, signature.Id);
        request.Headers.Add(WebhookHeaders.Timestamp, signature.Timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(WebhookHeaders.Signature, signature.Signatures);
        using var answer = await application.SendAsync(request);
        _ = answer.EnsureSuccessStatusCode();
    }

    private async Task<JsonElement> PostAsync(string path, object body)
    {
        using var answer = await application.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task UntilAsync(string path, Func<JsonElement, bool> holds)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (clock.Elapsed < Patience)
        {
            using var answer = await application.GetAsync(new Uri(path, UriKind.Relative));
            if (answer.IsSuccessStatusCode && holds(await answer.Content.ReadFromJsonAsync<JsonElement>())) return;
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }

        throw new TimeoutException($"{path} did not come so far.");
    }
}

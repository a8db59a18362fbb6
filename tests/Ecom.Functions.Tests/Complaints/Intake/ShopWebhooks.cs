using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Ecom.Functions.Platform.Webhooks;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>The storefront, which signs what it sends.</summary>
internal static class ShopWebhooks
{
    public const string NewSecret = "whsec_bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3";
    public const string OldSecret = "whsec_b2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xk";
    public const string StrangersSecret = "whsec_ZXZlZXZlZXZlZXZlZXZlZXZlZXZlZXZlZXZlZXZl";

    public static string Complaint(string id, string subject = "Broken on arrival") => $$"""
        {"type":"complaint.created","timestamp":"2026-03-02T01:00:00Z","shop":"cn-1","data":{
          "id":"{{id}}","subject":"{{subject}}","description":"The cup is in pieces.","category":"productQuality","orderId":"order-77","basket":[1],
          "customer":{"name":"Bo","id":"customer-9","email":"bo@example.com","tier":"gold","language":"en"} } }
        """;

    /// <summary>Sends a webhook; what follows from it may still be under way.</summary>
    public static async Task<(int Status, string? Code)> SendAsync(
        ContractHost host,
        string webhookId,
        string body,
        string secret = NewSecret,
        DateTimeOffset? at = null,
        string? signedBody = null,
        string path = "/api/webhooks/storefront",
        string? traceParent = null)
    {
        var signed = new StandardWebhookSigner(WebhookKey.Parse(secret)).Sign(webhookId, at ?? host.Now, Encoding.UTF8.GetBytes(signedBody ?? body));
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(WebhookHeaders.Id, signed.Id);
        request.Headers.Add(WebhookHeaders.Timestamp, signed.Timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(WebhookHeaders.Signature, signed.Signatures);
        if (traceParent is not null) request.Headers.Add("traceparent", traceParent);
        using var response = await host.Host.Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonDocument.Parse(text).RootElement.GetProperty("code").GetString());
    }
}

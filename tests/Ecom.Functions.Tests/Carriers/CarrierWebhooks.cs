using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Carriers;

/// <summary>The carrier <c>sf</c>, which signs what it sends.</summary>
internal static class CarrierWebhooks
{
    public const string Secret = "whsec_Y2FycmllcmNhcnJpZXJjYXJyaWVyY2FycmllcmNh";

    public static string Scan(string eventId, string trackingNumber = "SF1", string kind = "inTransit", string at = "2026-03-02T01:00:00Z") => $$"""
        {"type":"parcel.scanned","timestamp":"2026-03-02T01:00:05Z","station":7,"data":{
          "eventId":"{{eventId}}","trackingNumber":"{{trackingNumber}}","kind":"{{kind}}","at":"{{at}}","place":"Shenzhen","carrier":"yto"} }
        """;

    public static string Answer(string eventId, string answer = "partlyApproved", string amount = """{"minorUnits":1500,"currency":"CNY"}""") => $$"""
        {"type":"recovery.answered","timestamp":"2026-03-02T01:00:05Z","data":{
          "eventId":"{{eventId}}","recoveryId":"r-1","reference":"CL-2026-000001","answer":"{{answer}}","amount":{{amount}},"reason":"used packaging"} }
        """;

    public static Task<(int Status, string? Code)> SendAsync(
        ContractHost host, string webhookId, string body, string carrier = "sf", string secret = Secret) =>
        ShopWebhooks.SendAsync(host, webhookId, body, secret, path: $"/api/webhooks/carriers/{carrier}");
}

namespace Ecom.Functions.Platform.Webhooks.Receipts;

/// <summary>A receipt as its document.</summary>
/// <param name="Id">Source and id, hashed.</param>
/// <param name="Ttl">After how many seconds the server may drop it.</param>
/// <param name="BodyHash">SHA-256 of the body in hex.</param>
/// <param name="Until">Until when it counts.</param>
internal sealed record CosmosWebhookReceiptDocument(string Id, int Ttl, string BodyHash, DateTimeOffset Until);

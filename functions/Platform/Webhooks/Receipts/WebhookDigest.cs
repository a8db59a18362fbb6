namespace Ecom.Functions.Platform.Webhooks.Receipts;

/// <summary>What makes two deliveries the same.</summary>
/// <param name="Source">Who sent it.</param>
/// <param name="Id">Its id.</param>
/// <param name="BodyHash">SHA-256 of its body.</param>
public readonly record struct WebhookDigest(string Source, string Id, byte[] BodyHash);

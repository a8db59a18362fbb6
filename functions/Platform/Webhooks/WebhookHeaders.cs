namespace Ecom.Functions.Platform.Webhooks;

/// <summary>The headers of Standard Webhooks (https://www.standardwebhooks.com).</summary>
public static class WebhookHeaders
{
    /// <summary>The id of the message; the same at every delivery of it.</summary>
    public const string Id = "webhook-id";

    /// <summary>When this delivery was sent, in seconds since 1970-01-01 UTC.</summary>
    public const string Timestamp = "webhook-timestamp";

    /// <summary>Signatures parted by a space, each <c>v1,</c> and base64; one per key while keys are being replaced.</summary>
    public const string Signature = "webhook-signature";
}

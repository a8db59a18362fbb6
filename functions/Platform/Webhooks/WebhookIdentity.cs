using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Webhooks.Receipts;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>The message id of a webhook, by which the queue drops what it has seen.</summary>
internal static class WebhookIdentity
{
    private const int MaxLength = 128;
    private const int BodyBytes = 12;

    /// <summary><c>source:id:body</c>, the body as the start of its hash; an id that is too long is hashed too.</summary>
    /// <remarks>
    /// The body is in it, so that an id which is used anew with another body, after it was forgotten here and before the queue forgot it,
    /// is not dropped.
    /// </remarks>
    public static string MessageId(WebhookDigest webhook)
    {
        var body = Base64Url.EncodeToString(webhook.BodyHash.AsSpan(0, BodyBytes));
        var plain = $"{webhook.Source}:{webhook.Id}:{body}";
        return plain.Length <= MaxLength
            ? plain
            : $"{webhook.Source}:{Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(webhook.Id)))}:{body}";
    }
}

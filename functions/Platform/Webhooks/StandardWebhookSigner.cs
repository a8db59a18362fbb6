using System.Globalization;
using System.Text;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>Signs webhooks as Standard Webhooks says, for messages that go out, for simulators and for tests.</summary>
/// <param name="keys">The keys, newest first; while a key is being replaced each delivery carries the signature of both.</param>
/// <example>
/// <code>
/// var signer = new StandardWebhookSigner(WebhookKey.Parse(secret));
/// using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
/// signer.Sign("msg_1", time.GetUtcNow(), body).AddTo(request);
/// </code>
/// </example>
public sealed class StandardWebhookSigner(params IReadOnlyList<WebhookKey> keys)
{
    /// <summary>Signs a body.</summary>
    /// <param name="id">The id of the message: 1 to 128 visible ASCII characters; the same at every attempt to deliver it.</param>
    /// <param name="at">When this attempt is made; receivers refuse what is minutes away from their clock.</param>
    /// <param name="body">The body, exactly as it is sent.</param>
    /// <exception cref="ArgumentException">The id is none.</exception>
    /// <exception cref="InvalidOperationException">There is no key.</exception>
    public WebhookSignature Sign(string id, DateTimeOffset at, ReadOnlySpan<byte> body)
    {
        if (!WebhookContent.IsId(id))
            throw new ArgumentException($"A webhook id has 1 to {WebhookContent.MaxIdLength} visible ASCII characters.", nameof(id));
        if (keys.Count == 0)
            throw new InvalidOperationException("There is no key to sign with.");
        var timestamp = at.ToUnixTimeSeconds();
        var text = timestamp.ToString(CultureInfo.InvariantCulture);
        var prefix = WebhookContent.PrefixBytes(id, text);
        var content = new byte[prefix + body.Length];
        WebhookContent.WritePrefix(content, id, text);
        body.CopyTo(content.AsSpan(prefix));
        return new WebhookSignature(id, timestamp, Signatures(content));
    }

    private string Signatures(ReadOnlySpan<byte> content)
    {
        var all = new StringBuilder();
        Span<byte> signature = stackalloc byte[WebhookKey.SignatureBytes];
        foreach (var key in keys)
        {
            key.Sign(content, signature);
            all.Append(all.Length == 0 ? "" : " ").Append("v1,").Append(Convert.ToBase64String(signature));
        }

        return all.ToString();
    }
}

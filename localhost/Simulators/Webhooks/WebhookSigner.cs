using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ecom.LocalHost.Simulators.Webhooks;

/// <summary>Signs as Standard Webhooks says: HMAC-SHA256 over <c>id.timestamp.body</c>. A partner's own code, so it shares none with the application.</summary>
internal sealed class WebhookSigner
{
    private const string Prefix = "whsec_";

    private readonly byte[]? secret;

    /// <summary>Makes it.</summary>
    /// <param name="key">The secret, <c>whsec_…</c>; null: nothing is signed.</param>
    /// <exception cref="FormatException">It is no such secret.</exception>
    public WebhookSigner(string? key) =>
        secret = key is null ? null
            : key.StartsWith(Prefix, StringComparison.Ordinal) ? Convert.FromBase64String(key[Prefix.Length..])
            : throw new FormatException($"A webhook secret begins with {Prefix}.");

    /// <summary>Adds the three headers.</summary>
    public void Sign(HttpRequestMessage request, string id, DateTimeOffset at, string body)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", timestamp);
        if (secret is null) return;
        var signature = HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}"));
        request.Headers.Add("webhook-signature", $"v1,{Convert.ToBase64String(signature)}");
    }
}

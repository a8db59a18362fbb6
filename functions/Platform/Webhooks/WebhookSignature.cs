using System.Globalization;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>What goes with a signed webhook.</summary>
/// <param name="Id">The id of the message.</param>
/// <param name="Timestamp">When it is sent, in whole seconds since 1970-01-01 UTC.</param>
/// <param name="Signatures">The value of <see cref="WebhookHeaders.Signature"/>.</param>
public sealed record WebhookSignature(string Id, long Timestamp, string Signatures)
{
    /// <summary>Sets the three headers on a request.</summary>
    /// <param name="request">The request whose body was signed.</param>
    public void AddTo(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Set(request, WebhookHeaders.Id, Id);
        Set(request, WebhookHeaders.Timestamp, Timestamp.ToString(CultureInfo.InvariantCulture));
        Set(request, WebhookHeaders.Signature, Signatures);
    }

    private static void Set(HttpRequestMessage request, string name, string value)
    {
        request.Headers.Remove(name);
        request.Headers.Add(name, value);
    }
}

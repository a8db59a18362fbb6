using System.Globalization;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>The three headers of a webhook as they came.</summary>
/// <param name="Id">The id of the message.</param>
/// <param name="Timestamp">When it was sent, in seconds.</param>
/// <param name="TimestampText">The same as it was written, which is what was signed.</param>
/// <param name="Signatures">The signatures.</param>
internal sealed record SignedHeaders(string Id, long Timestamp, string TimestampText, string Signatures)
{
    /// <summary>Reads them.</summary>
    /// <returns>400 when one is missing, doubled or of another form.</returns>
    public static Outcome<SignedHeaders> Read(HttpRequest request)
    {
        if (Single(request.Headers[WebhookHeaders.Id]) is not { } id)
            return Missing(WebhookHeaders.Id);
        if (Single(request.Headers[WebhookHeaders.Timestamp]) is not { } timestamp)
            return Missing(WebhookHeaders.Timestamp);
        if (Single(request.Headers[WebhookHeaders.Signature]) is not { } signatures)
            return Missing(WebhookHeaders.Signature);
        if (!WebhookContent.IsId(id))
            return new Malformed("webhook-id-malformed", $"The header webhook-id must have 1 to {WebhookContent.MaxIdLength} visible ASCII characters.");
        return long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? new SignedHeaders(id, seconds, timestamp, signatures)
            : new Malformed("webhook-timestamp-malformed", "The header webhook-timestamp must be a time in whole seconds since 1970-01-01 UTC.");
    }

    private static string? Single(StringValues values) => values.Count == 1 && values[0] is { Length: > 0 } value ? value : null;

    private static Malformed Missing(string header) => new("webhook-header-missing", $"The header {header} is needed, once.");
}

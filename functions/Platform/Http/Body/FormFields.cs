using System.Text;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Ecom.Functions.Platform.Http.Body;

/// <summary>The fields that a page's form sent.</summary>
public sealed class FormFields
{
    /// <summary>The largest form in bytes, unless its page says otherwise: a Chinese character is sent in nine bytes, so a text of 8,000 has 72,000.</summary>
    public const long MaxBytes = 128 * 1024;

    private readonly Dictionary<string, StringValues> fields;

    private FormFields(Dictionary<string, StringValues> fields) => this.fields = fields;

    /// <summary>A field, trimmed; empty when it is not there.</summary>
    /// <param name="name">Its name.</param>
    public string this[string name] => fields.TryGetValue(name, out var value) ? value.ToString().Trim() : "";

    /// <summary>Whether a request says that its body is a form's.</summary>
    /// <param name="request">The request.</param>
    public static bool IsSentBy(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;
    }

    /// <summary>Reads a form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="maxBytes">The largest form in bytes.</param>
    /// <returns>The fields; 415 for another type than <c>application/x-www-form-urlencoded</c>, 413 over the limit.</returns>
    public static async Task<Outcome<FormFields>> ReadAsync(HttpRequest request, CancellationToken cancellationToken, long maxBytes = MaxBytes)
    {
        if (!IsSentBy(request))
            return new UnsupportedMediaType("form-expected", "Send the form as application/x-www-form-urlencoded.");
        return (await BoundedBody.ReadAsync(request, maxBytes, cancellationToken)).TryGet(out var body, out var refusal)
            ? new FormFields(QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body.Span)))
            : refusal;
    }
}

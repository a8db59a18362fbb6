using System.Text;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Ecom.Functions.Contracts.Entry.Signing;

/// <summary>The fields that a signer's form sent.</summary>
internal sealed class SignerForm(Dictionary<string, StringValues> fields)
{
    private const long MaxBytes = 64 * 1024;

    /// <summary>A field; empty when it is not there.</summary>
    public string this[string name] => fields.TryGetValue(name, out var value) ? value.ToString().Trim() : "";

    public static async Task<Outcome<SignerForm>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
            return new UnsupportedMediaType("form-expected", "Send the form as application/x-www-form-urlencoded.");
        return (await BoundedBody.ReadAsync(request, MaxBytes, cancellationToken)).TryGet(out var body, out var refusal)
            ? new SignerForm(QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body.Span)))
            : refusal;
    }
}

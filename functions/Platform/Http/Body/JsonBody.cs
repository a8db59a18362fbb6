using System.Text;
using System.Text.Json;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Http.Body;

/// <summary>Reads JSON bodies; whatever is wrong with one is said with its place.</summary>
/// <param name="limits">Size limits.</param>
public sealed class JsonBody(IOptions<HttpLimits> limits)
{
    /// <summary>Reads the body as a record.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <typeparam name="T">The record; what it requires must be in the body, what it doesn't know must not.</typeparam>
    /// <returns>The record; 415 for another type than JSON, 413 over the limit, 400 with line, position and path for the rest.</returns>
    public async Task<Outcome<T>> ReadAsync<T>(HttpRequest request, CancellationToken cancellationToken)
        where T : notnull
    {
        var bytes = await ReadBytesAsync(request, cancellationToken);
        return bytes.TryGet(out var body, out var refusal) ? Parse<T>(body) : refusal;
    }

    /// <summary>Reads the body as bytes, within the limit; it can be read again.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The bytes, none where the request has no body; 415, 413.</returns>
    public async Task<Outcome<ReadOnlyMemory<byte>>> ReadBytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.HttpContext.Features.Get<BufferedBody>() is { } buffered)
            return buffered.Bytes;
        if (HasNoBody(request))
            return ReadOnlyMemory<byte>.Empty;
        if (!request.HasJsonContentType() || !IsUtf8(request))
            return new UnsupportedMediaType("json-only", "Send the body as application/json in UTF-8.");
        var read = await BoundedBody.ReadAsync(request, limits.Value.MaxBodyBytes, cancellationToken);
        if (read.TryGet(out var bytes, out _))
            request.HttpContext.Features.Set(new BufferedBody(bytes));
        return read;
    }

    /// <summary>Reads bytes as a record.</summary>
    /// <param name="body">UTF-8.</param>
    /// <typeparam name="T">The record.</typeparam>
    public static Outcome<T> Parse<T>(ReadOnlyMemory<byte> body)
        where T : notnull
    {
        if (body.Span.StartsWith(Encoding.UTF8.Preamble))
            body = body[Encoding.UTF8.Preamble.Length..];
        if (body.Span.Trim(" \t\r\n"u8).IsEmpty)
            return new Malformed("empty-body", "A JSON body is needed, and there is none.");
        try
        {
            return JsonSerializer.Deserialize<T>(body.Span, EcomJson.Options) is { } value
                ? value
                : new Invalid("", "must be a JSON object, not null");
        }
        catch (JsonException error)
        {
            return JsonFault.Explain(error, body.Span);
        }
    }

    private static bool HasNoBody(HttpRequest request) =>
        request.ContentLength == 0
        || request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false };

    private static bool IsUtf8(HttpRequest request) =>
        request.GetTypedHeaders().ContentType?.Charset is not { HasValue: true } charset
        || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase);
}

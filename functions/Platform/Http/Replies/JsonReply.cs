using System.Text.Json;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Json;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Http.Replies;

/// <summary>An answer with a JSON body.</summary>
/// <param name="status">HTTP status.</param>
/// <param name="body">What the body holds, or null for none.</param>
public sealed class JsonReply(int status, object? body) : Reply
{
    private readonly Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>What the body holds.</summary>
    public object? Body { get; } = body;

    /// <summary>The headers that were added.</summary>
    public IReadOnlyDictionary<string, string> Headers => headers;

    /// <summary>Adds a header.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public JsonReply With(string name, string value)
    {
        headers[name] = value;
        return this;
    }

    /// <summary>Says which version the body is, for a later <c>If-Match</c>.</summary>
    /// <param name="version">The version, usually the last ledger sequence number.</param>
    public JsonReply WithVersion(long version) => With("ETag", CaseETag.Of(version));

    /// <inheritdoc/>
    public override RenderedReply Render(HttpContext context) => new(
        Status,
        Body is null ? null : "application/json; charset=utf-8",
        headers,
        Body is null ? ReadOnlyMemory<byte>.Empty : JsonSerializer.SerializeToUtf8Bytes(Body, Body.GetType(), EcomJson.Options));
}

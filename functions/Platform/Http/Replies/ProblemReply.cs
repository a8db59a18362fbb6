using System.Globalization;
using System.Text.Json;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Problems;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Http.Replies;

/// <summary>A refusal as <c>application/problem+json</c> (RFC 9457).</summary>
/// <param name="refusal">The reason.</param>
public sealed class ProblemReply(Refusal refusal) : Reply
{
    /// <summary>The reason.</summary>
    public Refusal Refusal { get; } = refusal;

    /// <inheritdoc/>
    public override RenderedReply Render(HttpContext context)
    {
        var problem = ProblemMapping.Map(Refusal, context);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (ProblemMapping.RetryAfter(Refusal) is { } wait)
            headers["Retry-After"] = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString("0", CultureInfo.InvariantCulture);
        return new RenderedReply(
            problem.Status, "application/problem+json", headers, JsonSerializer.SerializeToUtf8Bytes(problem, EcomJson.Options));
    }
}

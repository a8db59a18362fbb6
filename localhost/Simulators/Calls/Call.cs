using System.Text.Json;
using Ecom.LocalHost.Simulators.Store;
using Microsoft.AspNetCore.Http;

namespace Ecom.LocalHost.Simulators.Calls;

/// <summary>A call, read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Id">The id in its path; empty where there is none.</param>
/// <param name="Key">Its idempotency key; empty where there is none.</param>
/// <param name="Body">Its body as text.</param>
/// <param name="Query">Its query.</param>
/// <param name="Now">When it came.</param>
internal sealed record Call(string Path, string Id, string Key, string Body, IQueryCollection Query, DateTimeOffset Now)
{
    /// <summary>The header of the idempotency key.</summary>
    public const string KeyHeader = "Idempotency-Key";

    /// <summary>Largest body in bytes.</summary>
    public const int MaxBodyBytes = 1024 * 1024;

    /// <summary>Reads a request.</summary>
    public static async Task<Call> ReadAsync(HttpContext context, TimeProvider time)
    {
        var request = context.Request;
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var id = request.RouteValues["id"]?.ToString() ?? "";
        return new Call(request.Path, id, request.Headers[KeyHeader].ToString(), body, request.Query, time.GetUtcNow());
    }

    /// <summary>The body as a record.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public T Read<T>() => JsonSerializer.Deserialize<T>(Body, SimulatorJson.Options) ?? throw new JsonException("The body is null.");
}

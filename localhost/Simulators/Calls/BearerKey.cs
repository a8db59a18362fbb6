using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Ecom.LocalHost.Simulators.Calls;

/// <summary>Lets only callers with the key use the service; the control of a simulator is open to its machine.</summary>
internal sealed class BearerKey(string? key)
{
    private readonly byte[]? expected = key is null ? null : Encoding.UTF8.GetBytes($"Bearer {key}");

    public Task InvokeAsync(HttpContext context, RequestDelegate next) =>
        expected is null || !context.Request.Path.StartsWithSegments(Endpoints.Service, StringComparison.Ordinal)
        || CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(context.Request.Headers.Authorization.ToString()))
            ? next(context)
            : Answer.Refused(StatusCodes.Status401Unauthorized, "unauthorized").WriteAsync(context.Response);
}

using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Commands;

/// <summary>Ids of commands: the same for a request that is sent again with its <c>Idempotency-Key</c>, new for every other.</summary>
internal static class CommandIds
{
    public static string Of(HttpRequest request, Person by, TimeProvider time) =>
        IdempotencyKey.Read(request).TryGet(out var key, out _) && key.Value is { } text
            ? "k" + Digest($"{by.Id}\n{request.Method}\n{request.Path.ToUriComponent()}\n{text}")
            : "r" + Guid.CreateVersion7(time.GetUtcNow()).ToString("N");

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}

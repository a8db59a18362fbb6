using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Commands;

/// <summary>Ids of commands: the same for a request that is sent again with its <c>Idempotency-Key</c> and body, new for every other.</summary>
internal static class CommandIds
{
    public static string Of(HttpRequest request, Person by, TimeProvider time) =>
        IdempotencyKey.Read(request).TryGet(out var key, out _) && key.Value is { } text
            ? "k" + Digest($"{by.Id}\n{request.Method}\n{request.Path.ToUriComponent()}\n{text}\n", BodyOf(request).Span)
            : "r" + Guid.CreateVersion7(time.GetUtcNow()).ToString("N");

    // The keys themselves are forgotten after a day; another body under an old key is another command even then.
    private static ReadOnlyMemory<byte> BodyOf(HttpRequest request) =>
        request.HttpContext.Features.Get<BufferedBody>()?.Bytes ?? ReadOnlyMemory<byte>.Empty;

    private static string Digest(string text, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData(body);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}

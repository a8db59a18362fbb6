using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.LocalHost.Functions.Keys;

/// <summary>The keys that callers show. Compared in constant time.</summary>
/// <param name="set">The keys.</param>
internal sealed class HostKeys(KeySet set)
{
    /// <summary>The key of the Durable Functions management API.</summary>
    public string Durable => set.Durable;

    /// <summary>Whether a request may reach something at a level.</summary>
    /// <param name="request">The request: header <c>x-functions-key</c> or query value <c>code</c>.</param>
    /// <param name="level">The level.</param>
    /// <param name="function">The function, whose own key also opens it.</param>
    public bool Admits(HttpRequest request, AuthorizationLevel level, string? function = null) => level switch
    {
        AuthorizationLevel.Anonymous or AuthorizationLevel.User => true,
        AuthorizationLevel.Function => Shown(request) is { } key
            && (Same(key, set.Master) | Same(key, set.Function) | Same(key, set.OwnKeyOf(function))),
        AuthorizationLevel.System => Shown(request) is { } key && (Same(key, set.Master) | Same(key, set.Durable)),
        AuthorizationLevel.Admin => Shown(request) is { } key && Same(key, set.Master),
        _ => false,
    };

    private static string? Shown(HttpRequest request)
    {
        var header = request.Headers["x-functions-key"].ToString();
        var shown = header.Length > 0 ? header : request.Query["code"].ToString();
        return shown.Length > 0 ? shown : null;
    }

    // Hashes have one length, so the time tells nothing about the key's either.
    private static bool Same(string shown, string? key) =>
        key is not null
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(shown)), SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}

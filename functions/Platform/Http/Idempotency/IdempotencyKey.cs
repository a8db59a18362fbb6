using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Http.Idempotency;

/// <summary>The header <c>Idempotency-Key</c>.</summary>
/// <param name="Value">The key, or null when the request has none.</param>
public sealed record IdempotencyKey(string? Value)
{
    /// <summary>The name of the header.</summary>
    public const string Header = "Idempotency-Key";

    /// <summary>The longest key in characters.</summary>
    public const int MaxLength = 128;

    /// <summary>Reads the header: 1 to 128 visible ASCII characters, with or without the quotes of a structured field.</summary>
    /// <param name="request">The request.</param>
    public static Outcome<IdempotencyKey> Read(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Headers.TryGetValue(Header, out var values))
            return new IdempotencyKey((string?)null);
        var key = values.Count == 1 ? values[0]?.Trim() : null;
        if (key is ['"', .. var quoted, '"'])
            key = quoted;
        return key is { Length: > 0 and <= MaxLength } && key.All(letter => letter is > ' ' and <= '~' and not '"' and not ',')
            ? new IdempotencyKey(key)
            : new Invalid(Header, $"must be one key of 1 to {MaxLength} visible ASCII characters, such as a UUID");
    }
}

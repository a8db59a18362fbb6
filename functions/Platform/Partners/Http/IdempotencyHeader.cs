namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>The header that makes the same call again the same thing.</summary>
internal static class IdempotencyHeader
{
    /// <summary>Its name.</summary>
    public const string Name = "Idempotency-Key";

    private const int MaxLength = 200;

    /// <summary>The key, if it can stand in a header.</summary>
    /// <exception cref="ArgumentException">It is empty, too long, or not visible ASCII.</exception>
    public static string Checked(string key) => key.Length is > 0 and <= MaxLength && key.All(static c => c is > ' ' and <= '~')
        ? key
        : throw new ArgumentException($"An idempotency key has 1 to {MaxLength} visible ASCII characters.", nameof(key));
}

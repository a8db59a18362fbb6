using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Intake;

/// <summary>What makes two public reports the same one: a key that nobody else can guess, and all that they say.</summary>
/// <remarks>
/// Whoever sends a report again gets the link again, so an id at the customer's own choice would give strangers' links away.
/// </remarks>
internal static class PublicReportKey
{
    /// <summary>The fewest characters of a key: those of half a UUID.</summary>
    public const int MinLength = 16;

    private const int LongestOfForm = 64;

    /// <summary>The request's key, or null when it has none.</summary>
    /// <param name="key">The header.</param>
    /// <returns>400 for a key that could be guessed.</returns>
    public static Outcome<IdempotencyKey> Check(IdempotencyKey key) =>
        key.Value is null or { Length: >= MinLength }
            ? key
            : new Invalid(IdempotencyKey.Header, $"must have {MinLength} characters or more here, such as a UUID: whoever knows it can ask for the link");

    /// <summary>A new key, for a form.</summary>
    /// <param name="time">The clock.</param>
    public static string New(TimeProvider time) => Guid.CreateVersion7(time.GetUtcNow()).ToString("N");

    /// <summary>The id of the case that a report makes.</summary>
    /// <param name="kind">The kind of case.</param>
    /// <param name="key">The request's, or form's, key; null: each report is one of its own.</param>
    /// <param name="report">What is reported.</param>
    /// <param name="time">The clock.</param>
    /// <typeparam name="TReport">What is reported.</typeparam>
    public static string IdOf<TReport>(string kind, string? key, TReport report, TimeProvider time)
    {
        if (key is null) return New(time);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"public {kind}\n{key}\n"));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(report, EcomJson.Options));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    /// <summary>The key of a form, or a new one in case that it was lost.</summary>
    /// <param name="key">The key, as it came.</param>
    /// <param name="newKey">A new one.</param>
    public static string OfForm(string key, string newKey) => key.Length is >= MinLength and <= LongestOfForm ? key : newKey;
}

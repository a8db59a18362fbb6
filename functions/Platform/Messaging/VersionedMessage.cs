using System.Globalization;
using System.Text.Json.Serialization;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Messaging;

/// <summary>Reads messages that say which version of their record they are.</summary>
internal static class VersionedMessage
{
    /// <summary>The message in a body, or what is wrong with it, field by field.</summary>
    /// <param name="body">The body, as it came.</param>
    /// <param name="version">The version that is read.</param>
    /// <typeparam name="T">The message.</typeparam>
    public static Outcome<T> Read<T>(ReadOnlyMemory<byte> body, int version)
        where T : notnull
    {
        // The version first: a later one may have members that are not known here, and is no misspelt one of today.
        if (!JsonBody.Parse<Versioned>(body).TryGet(out var versioned, out var refusal)) return refusal;
        return versioned.Version == version
            ? JsonBody.Parse<T>(body)
            : new Invalid("/version", string.Create(CultureInfo.InvariantCulture, $"must be {version}, and is {versioned.Version}"));
    }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    private sealed record Versioned(int Version);
}

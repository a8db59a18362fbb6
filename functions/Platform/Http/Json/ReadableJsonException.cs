using System.Text.Json;

namespace Ecom.Functions.Platform.Http.Json;

/// <summary>A value in JSON is wrong, and the message says why in words meant for the sender.</summary>
/// <remarks>Thrown by converters of this application; messages of other <see cref="JsonException"/>s name .NET types and are not shown.</remarks>
public sealed class ReadableJsonException : JsonException
{
    /// <summary>A reason meant for the sender.</summary>
    /// <param name="message">Such as <c>must be one of a, b</c>.</param>
    public ReadableJsonException(string message)
        : base(message)
    {
    }

    /// <summary>A reason meant for the sender, with its cause.</summary>
    /// <param name="message">The reason.</param>
    /// <param name="innerException">The cause.</param>
    public ReadableJsonException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Not meant to be used: a reason is needed.</summary>
    public ReadableJsonException()
    {
    }
}

using System.Globalization;

namespace Ecom.LocalHost.DurableTask;

/// <summary>An input, output, event payload or custom status is larger than the engine takes.</summary>
public sealed class PayloadTooLargeException : Exception
{
    /// <summary>Creates the exception with its usual message.</summary>
    public PayloadTooLargeException()
        : this("A payload is larger than the limit.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is too large, its size and the limit.</param>
    public PayloadTooLargeException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is too large, its size and the limit.</param>
    /// <param name="innerException">Why.</param>
    public PayloadTooLargeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal PayloadTooLargeException(string what, long bytes, long limit)
        : this(string.Create(
            CultureInfo.InvariantCulture,
            $"The {what} is {bytes:N0} bytes; the limit is {limit:N0} bytes. Store it elsewhere and pass a reference, or raise {nameof(DurableEngineOptions)}.{nameof(DurableEngineOptions.MaxPayloadBytes)}."))
    {
    }
}

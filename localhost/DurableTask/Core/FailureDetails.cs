using Ecom.LocalHost.DurableTask.Registration;

namespace DurableTask.Core;

/// <summary>A failure as events of the history keep it.</summary>
public class FailureDetails : IEquatable<FailureDetails>
{
    /// <summary>Makes a failure.</summary>
    /// <param name="errorType">Full name of the exception's type.</param>
    /// <param name="errorMessage">The exception's message.</param>
    /// <param name="stackTrace">Where it was thrown.</param>
    /// <param name="innerFailure">The failure that caused it.</param>
    /// <param name="isNonRetriable">Whether another attempt is pointless.</param>
    /// <param name="properties">Further data of the exception.</param>
    public FailureDetails(
        string errorType,
        string errorMessage,
        string? stackTrace,
        FailureDetails? innerFailure,
        bool isNonRetriable,
        IDictionary<string, object?>? properties = null)
    {
        ErrorType = errorType;
        ErrorMessage = errorMessage;
        StackTrace = stackTrace;
        InnerFailure = innerFailure;
        IsNonRetriable = isNonRetriable;
        Properties = properties;
    }

    /// <summary>Full name of the exception's type.</summary>
    public string ErrorType { get; }

    /// <summary>The exception's message.</summary>
    public string ErrorMessage { get; }

    /// <summary>Where it was thrown.</summary>
    public string? StackTrace { get; }

    /// <summary>The failure that caused it.</summary>
    public FailureDetails? InnerFailure { get; }

    /// <summary>Whether another attempt is pointless.</summary>
    public bool IsNonRetriable { get; }

    /// <summary>Further data of the exception.</summary>
    public IDictionary<string, object?>? Properties { get; }

    /// <summary>Says whether the failure was an exception of a type or of one derived from it.</summary>
    /// <typeparam name="T">The type of exception.</typeparam>
    public bool IsCausedBy<T>()
        where T : Exception
        => ExceptionTypes.Find(ErrorType, near: typeof(T).Assembly) is { } thrown && typeof(T).IsAssignableFrom(thrown);

    /// <summary>Equality by type, message, stack trace and inner failure.</summary>
    /// <param name="other">The other failure.</param>
    public bool Equals(FailureDetails? other) =>
        other is not null
        && string.Equals(ErrorType, other.ErrorType, StringComparison.Ordinal)
        && string.Equals(ErrorMessage, other.ErrorMessage, StringComparison.Ordinal)
        && string.Equals(StackTrace, other.StackTrace, StringComparison.Ordinal)
        && Equals(InnerFailure, other.InnerFailure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ErrorType, ErrorMessage, StackTrace, InnerFailure);

#nullable disable annotations // As in the official package: nothing about null here, and its own parameter name.
#pragma warning disable CA1725
    /// <inheritdoc/>
    public override bool Equals(object other) => Equals(other as FailureDetails);
#pragma warning restore CA1725
#nullable restore annotations

    /// <summary>Type and message.</summary>
    public override string ToString() => $"{ErrorType}: {ErrorMessage}";
}

using Ecom.LocalHost.DurableTask.Registration;

namespace Microsoft.DurableTask;

/// <summary>A failure as the history keeps it: no exception object, but everything a caller decides by.</summary>
/// <param name="ErrorType">Full name of the exception's type.</param>
/// <param name="ErrorMessage">The exception's message.</param>
/// <param name="StackTrace">Where it was thrown.</param>
/// <param name="InnerFailure">The failure that caused it.</param>
/// <param name="Properties">Further data of the exception.</param>
public record TaskFailureDetails(
    string ErrorType,
    string ErrorMessage,
    string? StackTrace,
    TaskFailureDetails? InnerFailure,
    IDictionary<string, object?>? Properties)
{
    /// <summary>Records an exception with its chain of inner exceptions; inside of a failed task's exception is what the task threw.</summary>
    /// <param name="exception">The exception.</param>
    public static TaskFailureDetails FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new TaskFailureDetails(
            exception.GetType().ToString(),
            exception.Message,
            exception.StackTrace,
            exception switch
            {
                TaskFailedException failed => failed.FailureDetails,
                { InnerException: { } inner } => FromException(inner),
                _ => null,
            },
            null);
    }

    /// <summary>Says whether the failure was an exception of a type or of one derived from it. Inner failures do not count.</summary>
    /// <typeparam name="T">The type of exception.</typeparam>
    /// <exception cref="System.Reflection.AmbiguousMatchException">Several loaded assemblies have a type of the recorded name.</exception>
    public bool IsCausedBy<T>()
        where T : Exception
        => IsCausedBy(typeof(T));

    /// <summary>Says whether the failure was an exception of a type or of one derived from it. Inner failures do not count.</summary>
    /// <param name="targetBaseExceptionType">The type of exception.</param>
    /// <exception cref="ArgumentException">The type is no exception.</exception>
    /// <exception cref="System.Reflection.AmbiguousMatchException">Several loaded assemblies have a type of the recorded name.</exception>
    public bool IsCausedBy(Type targetBaseExceptionType)
    {
        ArgumentNullException.ThrowIfNull(targetBaseExceptionType);
        if (!typeof(Exception).IsAssignableFrom(targetBaseExceptionType))
        {
            throw new ArgumentException($"The type {targetBaseExceptionType} is not an exception type.", nameof(targetBaseExceptionType));
        }

        return ExceptionTypes.Find(ErrorType, near: targetBaseExceptionType.Assembly) is { } thrown
            && targetBaseExceptionType.IsAssignableFrom(thrown);
    }

    /// <summary>Type and message.</summary>
    public override string ToString() => $"{ErrorType}: {ErrorMessage}";
}

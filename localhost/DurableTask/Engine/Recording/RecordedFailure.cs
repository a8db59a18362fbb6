using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Recording;

/// <summary>Why something failed, in a recorded history.</summary>
/// <param name="Type">The exception's type.</param>
/// <param name="Message">Its message.</param>
/// <param name="Inner">What caused it.</param>
public sealed record RecordedFailure(string Type, string Message, RecordedFailure? Inner = null)
{
    // A stack trace is of the build that recorded it, and replay does not look at it.
    internal static RecordedFailure? Of(TaskFailureDetails? failure) =>
        failure is null ? null : new RecordedFailure(failure.ErrorType, failure.ErrorMessage, Of(failure.InnerFailure));

    internal TaskFailureDetails ToDetails() => new(Type, Message, null, Inner?.ToDetails(), null);
}

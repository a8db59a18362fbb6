using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Tests.Abstractions;

public sealed class TaskFailureDetailsTests
{
    [Fact]
    public void FromException_WithInnerExceptions_KeepsTheWholeChain()
    {
        var details = TaskFailureDetails.FromException(
            new InvalidOperationException("outer", new PaymentRefusedException("inner", new TimeoutException("innermost"))));

        details.ErrorType.ShouldBe("System.InvalidOperationException");
        details.ErrorMessage.ShouldBe("outer");
        details.InnerFailure!.ErrorType.ShouldBe(typeof(PaymentRefusedException).FullName);
        details.InnerFailure.InnerFailure!.ErrorMessage.ShouldBe("innermost");
        details.InnerFailure.InnerFailure.InnerFailure.ShouldBeNull();
    }

    [Fact]
    public void FromException_OfAFailedTask_HasTheTasksFailureInside()
    {
        var activity = TaskFailureDetails.FromException(new PaymentRefusedException("no", new TimeoutException("late")));
        var child = TaskFailureDetails.FromException(new TaskFailedException("PayRefund", 3, activity));

        var parent = TaskFailureDetails.FromException(new TaskFailedException("Refund", 5, child));

        parent.IsCausedBy<TaskFailedException>().ShouldBeTrue();
        parent.ErrorMessage.ShouldContain("Refund");
        parent.InnerFailure.ShouldBe(child);
        parent.InnerFailure!.InnerFailure.ShouldBe(activity);
        parent.InnerFailure.InnerFailure!.IsCausedBy<PaymentRefusedException>().ShouldBeTrue();
    }

    [Fact]
    public void IsCausedBy_TypeItselfAndItsBases_IsTrue()
    {
        var details = TaskFailureDetails.FromException(new PaymentRefusedException("no"));

        details.IsCausedBy<PaymentRefusedException>().ShouldBeTrue();
        details.IsCausedBy<InvalidOperationException>().ShouldBeTrue();
        details.IsCausedBy<Exception>().ShouldBeTrue();
        details.IsCausedBy<TimeoutException>().ShouldBeFalse();
        details.IsCausedBy(typeof(PaymentRefusedException)).ShouldBeTrue();
    }

    [Fact]
    public void IsCausedBy_TypeOfAnInnerFailure_IsFalse() =>
        TaskFailureDetails.FromException(new InvalidOperationException("", new TimeoutException())).IsCausedBy<TimeoutException>().ShouldBeFalse();

    [Fact]
    public void IsCausedBy_RecordedTypeThatIsNotLoaded_IsFalse() =>
        new TaskFailureDetails("Gone.Exception", "", null, null, null).IsCausedBy<Exception>().ShouldBeFalse();

    [Fact]
    public void IsCausedBy_TypeThatIsNoException_IsRefused() =>
        Should.Throw<ArgumentException>(() => TaskFailureDetails.FromException(new TimeoutException()).IsCausedBy(typeof(string)));

    [Fact]
    public void IsCausedBy_Asked_DoesNotChangeEquality()
    {
        TaskFailureDetails one = new("System.TimeoutException", "late", null, null, null);
        var other = one with { };

        one.IsCausedBy<TimeoutException>().ShouldBeTrue();

        one.ShouldBe(other);
    }

    [Fact]
    public void TaskFailedException_FromDetails_NamesTaskAndReason()
    {
        TaskFailedException failed = new("PayRefund", 7, TaskFailureDetails.FromException(new TimeoutException("late")));

        failed.Message.ShouldBe("Task 'PayRefund' (#7) failed with an unhandled exception: late");
        failed.FailureDetails.IsCausedBy<TimeoutException>().ShouldBeTrue();
    }

    private sealed class PaymentRefusedException(string message, Exception? inner = null) : InvalidOperationException(message, inner);
}

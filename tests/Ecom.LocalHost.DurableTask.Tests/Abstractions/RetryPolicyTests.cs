using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Tests.Abstractions;

public sealed class RetryPolicyTests
{
    private static readonly TaskFailureDetails Failure = TaskFailureDetails.FromException(new TimeoutException("late"));

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 20)]
    [InlineData(3, 40)]
    [InlineData(4, 60)]
    [InlineData(9, 60)]
    public void NextDelay_AfterAttempts_GrowsUpToTheLongest(int attempts, int seconds)
    {
        RetryPolicy policy = new(10, TimeSpan.FromSeconds(10), 2, TimeSpan.FromSeconds(60));

        policy.NextDelay(attempts, TimeSpan.Zero, Failure).ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    [Fact]
    public void NextDelay_AfterTheLastAttempt_IsNone() =>
        new RetryPolicy(3, TimeSpan.FromSeconds(1)).NextDelay(3, TimeSpan.Zero, Failure).ShouldBeNull();

    [Fact]
    public void NextDelay_AfterTheTimeout_IsNone()
    {
        RetryPolicy policy = new(9, TimeSpan.FromSeconds(1), retryTimeout: TimeSpan.FromMinutes(1));

        policy.NextDelay(1, TimeSpan.FromSeconds(59), Failure).ShouldNotBeNull();
        policy.NextDelay(1, TimeSpan.FromSeconds(60), Failure).ShouldBeNull();
    }

    [Fact]
    public void NextDelay_WithoutLimit_IsLimitedToAnHourUnlessInfinite()
    {
        new RetryPolicy(99, TimeSpan.FromMinutes(1), 10).NextDelay(50, TimeSpan.Zero, Failure).ShouldBe(TimeSpan.FromHours(1));
        new RetryPolicy(99, TimeSpan.FromMinutes(1), 10, Timeout.InfiniteTimeSpan).NextDelay(50, TimeSpan.Zero, Failure).ShouldBe(TimeSpan.MaxValue);
    }

    [Fact]
    public void HandleFailure_ThatRefuses_EndsRetries()
    {
        RetryPolicy policy = new(5, TimeSpan.FromSeconds(1)) { HandleFailure = failure => failure.IsCausedBy<TimeoutException>() };

        policy.NextDelay(1, TimeSpan.Zero, Failure).ShouldNotBeNull();
        policy.NextDelay(1, TimeSpan.Zero, TaskFailureDetails.FromException(new InvalidOperationException())).ShouldBeNull();
        policy.Handle(new TaskFailedException("Pay", 1, Failure)).ShouldBeTrue();
        policy.Handle(new InvalidOperationException()).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, 1, 1, null, null, "maxNumberOfAttempts")]
    [InlineData(1, 0, 1, null, null, "firstRetryInterval")]
    [InlineData(1, 1, 0.9, null, null, "backoffCoefficient")]
    [InlineData(1, 10, 1, 9, null, "maxRetryInterval")]
    [InlineData(1, 10, 1, null, 9, "retryTimeout")]
    public void Policy_WithArgumentOutOfRange_IsRefusedByName(
        int attempts, int first, double backoff, int? longest, int? timeout, string argument)
    {
        var refused = Should.Throw<ArgumentOutOfRangeException>(
            () => new RetryPolicy(attempts, TimeSpan.FromSeconds(first), backoff, Seconds(longest), Seconds(timeout)));

        refused.ParamName.ShouldBe(argument);
    }

    private static TimeSpan? Seconds(int? value) => value is null ? null : TimeSpan.FromSeconds(value.Value);
}

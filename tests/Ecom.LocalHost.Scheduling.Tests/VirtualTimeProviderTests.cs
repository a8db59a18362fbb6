namespace Ecom.LocalHost.Scheduling.Tests;

public sealed class VirtualTimeProviderTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly VirtualTimeProvider clock = new(Start);
    private readonly List<(string Name, DateTimeOffset At)> fired = [];

    [Fact]
    public void Timers_OnTheWay_FireOneByOneInOrderOfDueThenOfCreation()
    {
        using var late = After("late", TimeSpan.FromDays(2));
        using var tieOne = After("tie one", TimeSpan.FromHours(1));
        using var tieTwo = After("tie two", TimeSpan.FromHours(1));
        using var never = After("after the limit", TimeSpan.FromDays(31));

        RunTo(Start.AddDays(30)).ShouldBe(3);

        fired.ShouldBe([("tie one", Start.AddHours(1)), ("tie two", Start.AddHours(1)), ("late", Start.AddDays(2))]);
        clock.GetUtcNow().ShouldBe(Start.AddDays(30));
    }

    [Fact]
    public void Timer_WithPeriod_FiresEveryPeriodUntilDisposed()
    {
        var timer = clock.CreateTimer(Note, "tick", TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        RunTo(Start.AddMinutes(3)).ShouldBe(3);

        timer.Dispose();
        RunTo(Start.AddMinutes(9)).ShouldBe(0);
    }

    [Fact]
    public void Timer_ChangedAfterItsEnd_StaysSilentAsARealOne()
    {
        var virtualTime = new VirtualTimeProvider(DateTimeOffset.UnixEpoch);
        var calls = 0;
        var timer = virtualTime.CreateTimer(_ => calls++, state: null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        timer.Dispose();

        timer.Change(TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan).ShouldBeFalse();

        virtualTime.FireNext(DateTimeOffset.UnixEpoch.AddHours(1)).ShouldBeFalse();
        calls.ShouldBe(0);
    }

    [Fact]
    public void Timer_ChangedOrMadeByACallback_FiresAtItsNewTimeOnly()
    {
        using var moved = After("moved", TimeSpan.FromMinutes(1));
        moved.Change(TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan);
        using var maker = clock.CreateTimer(
            _ => After("made", TimeSpan.FromMinutes(1)),
            state: null,
            TimeSpan.FromMinutes(2),
            Timeout.InfiniteTimeSpan);

        RunTo(Start.AddMinutes(10));

        fired.ShouldBe([("made", Start.AddMinutes(3)), ("moved", Start.AddMinutes(5))]);
    }

    [Fact]
    public async Task Delay_OnTheClock_EndsWhenTheClockGetsThere()
    {
        var delay = Task.Delay(TimeSpan.FromDays(40), clock, TestContext.Current.CancellationToken);

        RunTo(Start.AddDays(39));
        delay.IsCompleted.ShouldBeFalse();

        RunTo(Start.AddDays(40));
        await delay;
    }

    [Fact]
    public void Timestamp_AfterMoving_MeasuresVirtualTime()
    {
        var before = clock.GetTimestamp();
        RunTo(Start.AddSeconds(90));
        clock.GetElapsedTime(before).ShouldBe(TimeSpan.FromSeconds(90));
    }

    private ITimer After(string name, TimeSpan due) => clock.CreateTimer(Note, name, due, Timeout.InfiniteTimeSpan);

    private void Note(object? name) => fired.Add(((string)name!, clock.GetUtcNow()));

    private int RunTo(DateTimeOffset limit)
    {
        var count = 0;
        while (clock.FireNext(limit))
        {
            count++;
        }

        return count;
    }
}

namespace Ecom.LocalHost.Scheduling.Tests;

public sealed class SerialWorkSchedulerTests
{
    private readonly SerialWorkScheduler scheduler = new();

    [Fact]
    public async Task Work_QueuedByWork_RunsBeforeIdleAndInOrder()
    {
        var ran = new List<string>();
        var bothQueued = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        scheduler.Queue(async () =>
        {
            await bothQueued.Task;
            ran.Add("first");
            scheduler.Queue(() => Note("third"));
        });
        scheduler.Queue(() => Note("second"));
        bothQueued.SetResult();

        await scheduler.WhenIdleAsync(TestContext.Current.CancellationToken);

        ran.ShouldBe(["first", "second", "third"]);
        scheduler.Completed.ShouldBe(3);

        Task Note(string name)
        {
            ran.Add(name);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Work_ThatWaits_RunsToItsEndBeforeTheNextStarts()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var secondRan = false;
        scheduler.Queue(() => gate.Task);
        scheduler.Queue(() =>
        {
            secondRan = true;
            return Task.CompletedTask;
        });

        var idle = scheduler.WhenIdleAsync(TestContext.Current.CancellationToken);
        secondRan.ShouldBeFalse();
        idle.IsCompleted.ShouldBeFalse();

        gate.SetResult();
        await idle;
        secondRan.ShouldBeTrue();
    }

    [Fact]
    public async Task Fault_ThatEscapes_IsReportedOnceAndStopsNothing()
    {
        var after = false;
        scheduler.Queue(() => throw new InvalidOperationException("planned"));
        scheduler.Queue(() =>
        {
            after = true;
            return Task.CompletedTask;
        });

        var reported = await Should.ThrowAsync<AggregateException>(() => scheduler.WhenIdleAsync(TestContext.Current.CancellationToken));

        reported.InnerException!.Message.ShouldBe("planned");
        after.ShouldBeTrue();
        await scheduler.WhenIdleAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Abandon_WithWorkQueued_DropsItAndRefusesMore()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var ran = false;
        scheduler.Queue(() => gate.Task);
        scheduler.Queue(Run);

        scheduler.Abandon();
        scheduler.Queue(Run);
        gate.SetResult();
        await scheduler.WhenIdleAsync(TestContext.Current.CancellationToken);

        ran.ShouldBeFalse();

        Task Run()
        {
            ran = true;
            return Task.CompletedTask;
        }
    }
}

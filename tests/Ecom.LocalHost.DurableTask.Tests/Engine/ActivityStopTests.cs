namespace Ecom.LocalHost.DurableTask.Tests.Engine;

/// <summary>An activity that takes longer than it may.</summary>
public sealed class ActivityStopTests : EngineTest
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan StopTime = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int running;
    private int most;
    private int dispatches;

    [Fact]
    public async Task Activity_AlmostAsLongAsItsLease_RunsOnce()
    {
        await using var host = await StartAsync((clock, _) => Task.Delay(Lease - Moment, clock, CancellationToken.None));
        var result = await BeginAsync(host);

        host.Clock.FireNext(EngineHost.Start + Lease).ShouldBeTrue();

        (await result).ShouldBe("done");
        host.Clock.FireNext(EngineHost.Start + Lease + StopTime);
        dispatches.ShouldBe(1);
    }

    [Fact]
    public async Task Activity_PastItsLease_IsAskedToStopAndRunsAgainWhenItHasStopped()
    {
        await using var host = await StartAsync(async (clock, stop) =>
        {
            await StoppedAsync(stop);
            await Task.Delay(StopTime - Moment, clock, CancellationToken.None); // It puts things in order.
            stop.ThrowIfCancellationRequested();
        });
        var result = await BeginAsync(host);

        host.Clock.FireNext(EngineHost.Start + Lease).ShouldBeTrue();
        (await RunAnotherAsync(host)).ShouldBe("another", "whatever was dispatched before it has begun");
        dispatches.ShouldBe(1, "it was asked, and has not stopped");
        host.Clock.FireNext(EngineHost.Start + Lease + StopTime).ShouldBeTrue();

        (await result).ShouldBe("done");
        dispatches.ShouldBe(2);
        most.ShouldBe(1, "not twice at a time");
    }

    [Fact]
    public async Task Activity_EndsAfterItWasAskedToStop_ItsResultCounts()
    {
        await using var host = await StartAsync((_, stop) => StoppedAsync(stop));
        var result = await BeginAsync(host);

        host.Clock.FireNext(EngineHost.Start + Lease).ShouldBeTrue();

        (await result).ShouldBe("done");
        host.Clock.FireNext(EngineHost.Start + Lease + StopTime);
        dispatches.ShouldBe(1);
    }

    [Fact]
    public async Task Activity_ThrowsAtBeingAskedToStop_IsDispatchedAgainAllTheSame()
    {
        await using var host = await StartAsync((_, stop) =>
        {
            stop.Register(static () => throw new InvalidOperationException("not now"));
            return new TaskCompletionSource().Task;
        });
        var result = await BeginAsync(host);

        host.Clock.FireNext(EngineHost.Start + Lease).ShouldBeTrue();
        host.Clock.FireNext(EngineHost.Start + Lease + StopTime).ShouldBeTrue();

        (await result).ShouldBe("done");
        dispatches.ShouldBe(2);
    }

    private static async Task<string?> RunAnotherAsync(EngineHost host)
    {
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Other", "");
        return (await host.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true)).ReadOutputAs<string>();
    }

    private static Task StoppedAsync(CancellationToken stop)
    {
        var stopped = new TaskCompletionSource();
        stop.Register(stopped.SetResult);
        return stopped.Task;
    }

    /// <summary>Starts a host with an activity whose first dispatch does the work; later ones are done at once.</summary>
    private async Task<EngineHost> StartAsync(Func<TimeProvider, CancellationToken, Task> work)
    {
        EngineHost? host = null;
        return host = await StartAsync(
            tasks =>
            {
                tasks.AddOrchestratorFunc<string, string>("Flow", (context, _) => context.CallActivityAsync<string>("Work"));
                tasks.AddOrchestratorFunc<string, string>("Other", (context, _) => context.CallActivityAsync<string>("Another"));
                tasks.AddActivityFunc<string>("Another", _ => Task.FromResult("another"));
                tasks.AddActivityFunc<string>("Work", async context =>
                {
                    most = Math.Max(most, Interlocked.Increment(ref running));
                    if (Interlocked.Increment(ref dispatches) == 1)
                    {
                        try
                        {
                            var worked = work(host!.Clock, context.GetStopToken());
                            waiting.SetResult();
                            await worked;
                        }
                        finally
                        {
                            Interlocked.Decrement(ref running);
                        }
                    }

                    return "done";
                });
            },
            setup =>
            {
                setup.Serial = false;
                setup.Options = options => (options.ActivityLease, options.ActivityStopTime) = (Lease, StopTime);
            });
    }

    /// <summary>Runs the orchestration until the activity's code waits.</summary>
    /// <returns>The orchestration's result.</returns>
    private async Task<Task<string?>> BeginAsync(EngineHost host)
    {
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Flow", "");
        await waiting.Task;
        return ResultAsync();

        async Task<string?> ResultAsync() =>
            (await host.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true)).ReadOutputAs<string>();
    }
}

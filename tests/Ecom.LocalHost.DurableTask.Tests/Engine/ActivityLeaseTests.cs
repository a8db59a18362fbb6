using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class ActivityLeaseTests : EngineTest
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan StopTime = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Activity_HangsPastItsLeaseAndDoesNotStop_IsDispatchedAgainAndTheLateResultIgnored()
    {
        var hung = new TaskCompletionSource<string>();
        var secondDone = new TaskCompletionSource();
        var dispatches = 0;
        await using var host = await StartAsync(
            tasks =>
            {
                tasks.AddOrchestratorFunc<string, string>("Flow", async (context, _) =>
                {
                    var result = await context.CallActivityAsync<string>("Hang");
                    return result + await context.WaitForExternalEvent<string>("Go");
                });
                tasks.AddActivityFunc<string>("Hang", async context =>
                {
                    if (Interlocked.Increment(ref dispatches) == 1)
                    {
                        return await hung.Task;
                    }

                    secondDone.SetResult();
                    return "second ";
                });
            },
            setup =>
            {
                setup.Serial = false;
                setup.Options = SetLease;
            });
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Flow", "");
        await host.Client.WaitForInstanceStartAsync(id, CancellationToken.None);
        await UntilAsync(() => Volatile.Read(ref dispatches) == 1);

        host.Clock.FireNext(EngineHost.Start + Lease).ShouldBeTrue();
        host.Clock.FireNext(EngineHost.Start + Lease + StopTime).ShouldBeTrue();
        await secondDone.Task;
        hung.SetResult("late ");
        await host.Client.RaiseEventAsync(id, "Go", "on");
        var ended = await host.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);

        ended.ReadOutputAs<string>().ShouldBe("second on");
        dispatches.ShouldBe(2);
    }

    [Fact]
    public async Task Activity_WhoseDispatchCannotBeCounted_IsDispatchedWhenTheStoreHasRecovered()
    {
        var hung = new TaskCompletionSource<string>();
        var dispatches = 0;
        await using var host = await StartAsync(
            tasks =>
            {
                tasks.AddOrchestratorFunc<string, string>("Flow", (context, _) => context.CallActivityAsync<string>("Hang"));
                tasks.AddActivityFunc<string>("Hang", async _ => Interlocked.Increment(ref dispatches) == 1 ? await hung.Task : "second");
            },
            setup =>
            {
                setup.Serial = false;
                setup.Options = SetLease;
                setup.CommitObserver = new FailingCommit(3);
            });
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Flow", "");
        await host.Client.WaitForInstanceStartAsync(id, CancellationToken.None);
        await UntilAsync(() => Volatile.Read(ref dispatches) == 1);

        host.Clock.FireNext(EngineHost.Start + Lease).ShouldBeTrue();
        host.Clock.FireNext(EngineHost.Start + Lease + StopTime).ShouldBeTrue();
        await UntilAsync(() =>
        {
            host.Clock.FireNext(host.Clock.GetUtcNow() + TimeSpan.FromSeconds(5));
            return Volatile.Read(ref dispatches) == 2;
        });
        hung.SetResult("late");
        var ended = await host.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);

        ended.ReadOutputAs<string>().ShouldBe("second");
    }

    [Fact]
    public async Task Activity_ThatHangsEveryTime_FailsItsTaskAfterTheLimit()
    {
        var dispatches = 0;
        await using var host = await StartAsync(
            tasks =>
            {
                tasks.AddOrchestratorFunc("Flow", context => context.CallActivityAsync("Hang"));
                tasks.AddActivityFunc("Hang", _ =>
                {
                    Interlocked.Increment(ref dispatches);
                    return new TaskCompletionSource().Task;
                });
            },
            setup =>
            {
                setup.Serial = false;
                setup.Options = options =>
                {
                    SetLease(options);
                    options.MaxActivityDispatches = 3;
                };
            });
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Flow");

        for (var expected = 1; expected <= 3; expected++)
        {
            await UntilAsync(() => Volatile.Read(ref dispatches) == expected);
            await UntilAsync(() => host.Clock.FireNext(host.Clock.GetUtcNow() + Lease));
            await UntilAsync(() => host.Clock.FireNext(host.Clock.GetUtcNow() + StopTime));
        }

        var failed = await host.Client.WaitForInstanceCompletionAsync(id, CancellationToken.None);
        failed.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        failed.FailureDetails.ShouldNotBeNull().ErrorMessage.ShouldContain("was dispatched 3 times without an outcome");
    }

    [Fact]
    public async Task Activity_ThatTakesTheProcessDown_FailsItsTaskAfterTheLimit()
    {
        var dispatches = 0;
        string? id = null;
        for (var life = 1; life <= 3; life++)
        {
            using var entered = new SemaphoreSlim(0);
            var host = await StartAsync(tasks => AddCrashing(tasks, entered), Configure);
            id ??= await host.Client.ScheduleNewOrchestrationInstanceAsync("Flow", null, new StartOrchestrationOptions("flow"));
            await entered.WaitAsync();
            await host.KillAsync();
        }

        await using var last = await StartAsync(tasks => AddCrashing(tasks, null), Configure);
        var failed = await last.Client.WaitForInstanceCompletionAsync(id!, CancellationToken.None);

        failed.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        failed.FailureDetails.ShouldNotBeNull().ErrorMessage.ShouldContain("was dispatched 3 times");
        dispatches.ShouldBe(3);

        void AddCrashing(DurableTaskRegistry tasks, SemaphoreSlim? entered)
        {
            tasks.AddOrchestratorFunc("Flow", context => context.CallActivityAsync("Crash"));
            tasks.AddActivityFunc("Crash", _ =>
            {
                dispatches++;
                entered?.Release();
                return new TaskCompletionSource().Task;
            });
        }

        static void Configure(EngineHostSetup setup)
        {
            setup.Serial = false;
            setup.Options = options => options.MaxActivityDispatches = 3;
        }
    }

    [Fact]
    public async Task Activities_OverTheConcurrencyLimit_WaitForAPlace()
    {
        var running = 0;
        var most = 0;
        await using var host = await StartAsync(
            tasks =>
            {
                tasks.AddOrchestratorFunc<int, int>("FanOut", async (context, count) =>
                    (await Task.WhenAll(Enumerable.Range(0, count).Select(i => context.CallActivityAsync<int>("Work", i)))).Length);
                tasks.AddActivityFunc<int, int>("Work", async (_, value) =>
                {
                    var now = Interlocked.Increment(ref running);
                    InterlockedMax(ref most, now);
                    await Task.Yield();
                    Interlocked.Decrement(ref running);
                    return value;
                });
            },
            setup =>
            {
                setup.Serial = false;
                setup.Worker = worker => Microsoft.DurableTask.Worker.DurableTaskWorkerBuilderExtensions.Configure(
                    worker, options => options.Concurrency.MaximumConcurrentActivityWorkItems = 3);
            });

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("FanOut", 100);
        var ended = await host.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);

        ended.ReadOutputAs<int>().ShouldBe(100);
        most.ShouldBeInRange(1, 3);
    }

    private static void SetLease(DurableEngineOptions options) => (options.ActivityLease, options.ActivityStopTime) = (Lease, StopTime);

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Yield();
        }
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); value > seen; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }
}

using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class DeterminismTests : EngineTest
{
    [Fact]
    public async Task Replay_OfChangedCode_FailsTheInstanceNamingNumberExpectedAndFound()
    {
        var host = await StartAsync(tasks => Add(tasks, "Reserve"));
        var id = await host.RunAsync("Flow", "");
        await host.KillAsync();

        await using var changed = await StartAsync(tasks => Add(tasks, "Allocate"));
        await changed.Client.RaiseEventAsync(id, "Go", "");
        await changed.SettleAsync();

        var failed = await changed.GetAsync(id);
        failed.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        var message = failed.FailureDetails.ShouldNotBeNull().ErrorMessage;
        message.ShouldContain("event 3 of its history is TaskScheduled 'Reserve' (id 0), but the replay found TaskScheduled 'Allocate' (id 0)");

        static void Add(DurableTaskRegistry tasks, string first)
        {
            tasks.AddOrchestratorFunc<string, string>("Flow", async (context, _) =>
            {
                await context.CallActivityAsync(first);
                return await context.WaitForExternalEvent<string>("Go");
            });
            tasks.AddActivityFunc(first, _ => { });
        }
    }

    [Theory]
    [InlineData(true, "but the replay found nothing")]
    [InlineData(false, "nothing more in this turn")]
    public async Task Replay_OfAMissingOrAnAddedCall_FailsTheInstance(bool recordedHasCall, string expected)
    {
        var host = await StartAsync(tasks => Add(tasks, recordedHasCall));
        var id = await host.RunAsync("Flow", "");
        await host.KillAsync();

        await using var changed = await StartAsync(tasks => Add(tasks, !recordedHasCall));
        await changed.Client.RaiseEventAsync(id, "Go", "");
        await changed.SettleAsync();

        (await changed.GetAsync(id)).FailureDetails.ShouldNotBeNull().ErrorMessage.ShouldContain(expected);

        static void Add(DurableTaskRegistry tasks, bool hasCall) =>
            tasks.AddOrchestratorFunc<string, string>("Flow", async (context, input) =>
            {
                if (hasCall)
                {
                    _ = context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
                }

                return await context.WaitForExternalEvent<string>("Go");
            });
    }

    [Fact]
    public async Task Await_OfATaskThatIsNotDurable_FailsTheInstanceSayingSo()
    {
        var never = new TaskCompletionSource();
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, string>("Flow", async (_, _) =>
            {
                await never.Task;
                return "";
            }));

        var id = await host.RunAsync("Flow", "");

        var failed = await host.GetAsync(id);
        failed.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        failed.FailureDetails.ShouldNotBeNull().ErrorMessage.ShouldContain("awaited a task that was not created by its TaskOrchestrationContext");
    }

    [Fact]
    public async Task Await_ThatContinuesOnAnotherThread_FailsTheInstanceSayingSo()
    {
        var outside = new TaskCompletionSource();
        await using var host = await StartAsync(
            tasks => tasks.AddOrchestratorFunc<string, string>("Flow", async (context, _) =>
            {
                var wait = context.WaitForExternalEvent<string>("Never");
                await Task.WhenAny(outside.Task, wait);
                await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
                return "";
            }),
            setup => setup.Serial = false);
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Flow", "");
        await host.Client.WaitForInstanceStartAsync(id, CancellationToken.None);

        outside.SetResult();
        var failed = await host.Client.WaitForInstanceCompletionAsync(id, CancellationToken.None);

        failed.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        failed.FailureDetails.ShouldNotBeNull().ErrorMessage.ShouldContain("was not created by its TaskOrchestrationContext");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wait_CancelledFromOutsideOfTheTurn_FailsTheInstanceSayingSo(bool isTimer)
    {
        using var cancellation = new CancellationTokenSource();
        await using var host = await StartAsync(
            tasks => tasks.AddOrchestratorFunc<string, string>("Flow", async (context, _) =>
            {
                if (isTimer)
                {
                    await context.CreateTimer(TimeSpan.FromDays(1), cancellation.Token);
                    return "";
                }

                return await context.WaitForExternalEvent<string>("Never", cancellation.Token);
            }),
            setup => setup.Serial = false);
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Flow", "");
        await host.Client.WaitForInstanceStartAsync(id, CancellationToken.None);

        await cancellation.CancelAsync();
        var failed = await host.Client.WaitForInstanceCompletionAsync(id, CancellationToken.None);

        failed.FailureDetails.ShouldNotBeNull().ErrorMessage.ShouldContain("was not created by its TaskOrchestrationContext");
    }

    [Fact]
    public async Task Await_WithoutItsContext_StaysInTheTurn()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, int>("Flow", async (context, _) =>
            {
                var total = 0;
                for (var i = 0; i < 3; i++)
                {
                    total += await context.CallActivityAsync<int>("One").ConfigureAwait(false);
                    await context.CreateTimer(TimeSpan.FromSeconds(1), CancellationToken.None).ConfigureAwait(false);
                }

                return total;
            });
            tasks.AddActivityFunc<int>("One", _ => 1);
        });

        var id = await host.RunAsync("Flow", "");
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));

        (await host.OutputAsync<int>(id)).ShouldBe(3);
    }

    [Fact]
    public async Task Scenario_RunTwice_TakesTheSamePath()
    {
        var paths = new List<List<string>>();
        for (var run = 0; run < 2; run++)
        {
            var path = new List<string>();
            using var folder = new StoreFolder();
            await using var host = await EngineHost.StartAsync(folder, tasks =>
            {
                tasks.AddOrchestratorFunc<int, int>("Flow", async (context, number) =>
                {
                    await Task.WhenAll(Enumerable.Range(0, 3).Select(i => context.CallActivityAsync("Note", $"{number}.{i} {context.NewGuid()}")));
                    await context.CreateTimer(TimeSpan.FromMinutes(number % 3), CancellationToken.None);
                    await context.CallActivityAsync("Note", $"{number} after");
                    return number;
                });
                tasks.AddActivityFunc<string>("Note", (_, text) => path.Add(text));
            });
            for (var i = 0; i < 10; i++)
            {
                await host.Client.ScheduleNewOrchestrationInstanceAsync("Flow", i, new StartOrchestrationOptions($"flow-{i}"));
            }

            await host.AdvanceAsync(TimeSpan.FromHours(1));
            paths.Add(path);
        }

        paths[0].Count.ShouldBe(40);
        paths[1].ShouldBe(paths[0]);
    }
}

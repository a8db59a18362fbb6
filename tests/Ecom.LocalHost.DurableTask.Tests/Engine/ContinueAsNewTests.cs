using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class ContinueAsNewTests : EngineTest
{
    [Fact]
    public async Task Events_AcrossRuns_AreAllCountedOnceInOrder()
    {
        await using var host = await StartAsync(AddCounter);
        var id = await host.RunAsync("Count", new List<int>());

        var expected = new List<int>();
        for (var i = 0; i < 30; i++)
        {
            expected.Add(i);
            await host.Client.RaiseEventAsync(id, "Item", i);
            if (i % 7 == 0)
            {
                await host.SettleAsync();
            }
        }

        await host.Client.RaiseEventAsync(id, "Stop", true);
        await host.SettleAsync();

        (await host.OutputAsync<List<int>>(id)).ShouldBe(expected);
    }

    [Fact]
    public async Task Events_RaisedInParallelToContinuingRuns_AreNotLost()
    {
        await using var host = await StartAsync(AddCounter, setup => setup.Serial = false);
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Count", new List<int>());

        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => host.Client.RaiseEventAsync(id, "Item", i)));
        await host.Client.RaiseEventAsync(id, "Stop", true);
        var ended = await host.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);

        ended.ReadOutputAs<List<int>>().ShouldNotBeNull().Order().ShouldBe(Enumerable.Range(0, 200));
    }

    [Fact]
    public async Task UnprocessedEvents_NotPreserved_AreDropped()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<int, string>("Flow", async (context, run) =>
            {
                if (run == 0)
                {
                    await context.WaitForExternalEvent<string>("Next");
                    context.ContinueAsNew(1, preserveUnprocessedEvents: false);
                    return "";
                }

                var wait = context.WaitForExternalEvent<string>("Kept", TimeSpan.FromDays(1));
                try
                {
                    return await wait;
                }
                catch (TaskCanceledException)
                {
                    return "dropped";
                }
            }));
        var id = await host.RunAsync("Flow", 0);

        await host.Client.RaiseEventAsync(id, "Kept", "kept");
        await host.SettleAsync();
        await host.Client.RaiseEventAsync(id, "Next", "");
        await host.AdvanceAsync(TimeSpan.FromDays(2));

        (await host.OutputAsync<string>(id)).ShouldBe("dropped");
    }

    [Fact]
    public async Task History_OfManyRuns_DoesNotGrow()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<int, int>("Loop", async (context, run) =>
            {
                await context.CallActivityAsync("Work", run);
                await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
                if (run < 50)
                {
                    context.ContinueAsNew(run + 1);
                }

                return run;
            });
            tasks.AddActivityFunc<int>("Work", (_, _) => { });
        });
        var id = await host.RunAsync("Loop", 0);

        await host.AdvanceAsync(TimeSpan.FromHours(60));

        (await host.OutputAsync<int>(id)).ShouldBe(50);
        (await host.Client.GetOrchestrationHistoryAsync(id)).Count.ShouldBeLessThan(15);
    }

    [Fact]
    public async Task Options_WithANewVersion_RunTheNextRunInIt()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, string>("Flow", (context, input) =>
            {
                if (context.Version == "2.0")
                {
                    return Task.FromResult($"{input} in {context.Version}");
                }

                context.ContinueAsNew(new ContinueAsNewOptions { NewInput = "next", NewVersion = "2.0" });
                return Task.FromResult("");
            }));

        var id = await host.RunAsync("Flow", "first");

        (await host.OutputAsync<string>(id)).ShouldBe("next in 2.0");
    }

    [Fact]
    public async Task Timers_OfTheLastRun_DoNotFireInTheNext()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<int, DateTime>("Flow", async (context, run) =>
            {
                if (run == 0)
                {
                    _ = context.CreateTimer(TimeSpan.FromMinutes(1), CancellationToken.None);
                    context.ContinueAsNew(1);
                    return default;
                }

                await context.CreateTimer(TimeSpan.FromMinutes(5), CancellationToken.None);
                return context.CurrentUtcDateTime;
            }));

        var id = await host.RunAsync("Flow", 0);
        await host.AdvanceAsync(TimeSpan.FromMinutes(10));

        (await host.OutputAsync<DateTime>(id)).ShouldBe(EngineHost.Start.UtcDateTime.AddMinutes(5));
    }

    private static void AddCounter(DurableTaskRegistry tasks) =>
        tasks.AddOrchestratorFunc<List<int>, List<int>>("Count", async (context, seen) =>
        {
            var item = context.WaitForExternalEvent<int>("Item");
            var stop = context.WaitForExternalEvent<bool>("Stop");
            await Task.WhenAny(item, stop);
            if (!item.IsCompletedSuccessfully)
            {
                return seen;
            }

            seen.Add(await item);
            context.ContinueAsNew(seen);
            return seen;
        });
}

using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class HostingTests : EngineTest
{
    [Fact]
    public async Task Hosts_OfOneProcessAndStore_ShareOneEngine()
    {
        await using var starter = EngineHost.Create(Folder, _ => { }, setup => setup.Serial = false);
        await using var worker = await StartAsync(AddEcho, setup => setup.Serial = false);

        var id = await starter.Client.ScheduleNewOrchestrationInstanceAsync("Echo", "x");
        var ended = await starter.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);

        ended.ReadOutputAs<string>().ShouldBe("x");
    }

    [Fact]
    public async Task Worker_StoppedAndStarted_GoesOnWhereItWas()
    {
        await using var client = EngineHost.Create(Folder, _ => { }, setup => setup.Serial = false);
        var first = await StartAsync(AddEcho, setup => setup.Serial = false);
        var waiting = await client.Client.ScheduleNewOrchestrationInstanceAsync("Wait", "");
        await client.Client.WaitForInstanceStartAsync(waiting, CancellationToken.None);
        await first.DisposeAsync();
        var started = await client.Client.ScheduleNewOrchestrationInstanceAsync("Echo", "while stopped");
        await client.Client.RaiseEventAsync(waiting, "Go", "raised while stopped");
        (await client.GetAsync(started)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Pending);

        await using var second = await StartAsync(AddEcho, setup => setup.Serial = false);

        (await client.Client.WaitForInstanceCompletionAsync(started, getInputsAndOutputs: true)).ReadOutputAs<string>().ShouldBe("while stopped");
        (await client.Client.WaitForInstanceCompletionAsync(waiting, getInputsAndOutputs: true)).ReadOutputAs<string>().ShouldBe("raised while stopped");
    }

    [Fact]
    public async Task Worker_ThatStops_WaitsForItsActivities()
    {
        var entered = new TaskCompletionSource();
        var finish = new TaskCompletionSource();
        var host = await StartAsync(
            tasks =>
            {
                tasks.AddOrchestratorFunc("Flow", context => context.CallActivityAsync("Slow"));
                tasks.AddActivityFunc("Slow", async _ =>
                {
                    entered.SetResult();
                    await finish.Task;
                });
            },
            setup => setup.Serial = false);
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Flow");
        await entered.Task;

        var stopping = host.StopAsync();
        stopping.IsCompleted.ShouldBeFalse();
        finish.SetResult();
        await stopping;

        await host.DisposeAsync();
    }

    [Fact]
    public async Task Store_HeldByAnother_IsRefusedNamingTheFile()
    {
        await using var host = await StartAsync(AddEcho);

        var refused = Should.Throw<StoreInUseException>(() => SqliteDatabase.Open(new SqliteDatabaseOptions
        {
            Path = Path.Combine(Folder.Path, "durable.db"),
            Schema = "",
        }));

        refused.Message.ShouldContain("durable.db");
    }

    [Fact]
    public async Task Orchestrations_BeyondTheMemoryBound_AreRebuiltByReplay()
    {
        await using var host = await StartAsync(
            tasks =>
            {
                tasks.AddOrchestratorFunc<int, string>("Flow", async (context, number) =>
                {
                    var made = await context.CallActivityAsync<int>("Make", number);
                    var first = await context.WaitForExternalEvent<string>("Go");
                    await context.CreateTimer(TimeSpan.FromMinutes(1), CancellationToken.None);
                    return $"{made} {first} {await context.WaitForExternalEvent<string>("Go")}";
                });
                tasks.AddActivityFunc<int, int>("Make", (_, number) => number * 10);
            },
            setup => setup.Options = options => options.MaxLiveOrchestrations = 3);
        for (var i = 0; i < 20; i++)
        {
            await host.RunAsync("Flow", i, $"flow-{i}");
        }

        foreach (var word in new[] { "a", "b" })
        {
            for (var i = 0; i < 20; i++)
            {
                await host.Client.RaiseEventAsync($"flow-{i}", "Go", word);
            }

            await host.AdvanceAsync(TimeSpan.FromMinutes(2));
        }

        for (var i = 0; i < 20; i++)
        {
            (await host.OutputAsync<string>($"flow-{i}")).ShouldBe($"{i * 10} a b");
        }
    }

    [Fact]
    public void Options_ThatMakeNoSense_AreRefusedByName()
    {
        var refused = Should.Throw<Microsoft.Extensions.Options.OptionsValidationException>(() =>
            EngineHost.Create(Folder, AddEcho, setup => setup.Options = options => options.MaxActivityDispatches = 0));

        refused.Message.ShouldContain("MaxActivityDispatches must be positive");
    }

    [Fact]
    public async Task Activity_NotAwaitedWhenItsOrchestrationEnds_StillRuns()
    {
        var ran = new List<string>();
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("Flow", (context, input) =>
            {
                _ = context.CallActivityAsync("Note", "forgotten");
                return Task.FromResult("done");
            });
            tasks.AddActivityFunc<string>("Note", (_, text) => ran.Add(text));
        });

        var id = await host.RunAsync("Flow", "");

        (await host.OutputAsync<string>(id)).ShouldBe("done");
        ran.ShouldBe(["forgotten"]);
    }

    private static void AddEcho(DurableTaskRegistry tasks)
    {
        tasks.AddOrchestratorFunc<string, string>("Echo", (_, input) => Task.FromResult(input));
        tasks.AddOrchestratorFunc<string, string>("Wait", (context, _) => context.WaitForExternalEvent<string>("Go"));
    }
}

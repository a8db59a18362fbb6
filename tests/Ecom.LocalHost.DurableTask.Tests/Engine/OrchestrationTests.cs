using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class OrchestrationTests : IDisposable
{
    private readonly StoreFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Activities_InSequence_PassTheirResultsOn()
    {
        await using var host = await EngineHost.StartAsync(folder, tasks =>
        {
            tasks.AddOrchestratorFunc<int, int>("Sum", async (context, input) =>
            {
                var total = input;
                for (var i = 0; i < 5; i++)
                {
                    total = await context.CallActivityAsync<int>("AddOne", total);
                }

                return total;
            });
            tasks.AddActivityFunc<int, int>("AddOne", (_, value) => value + 1);
        });

        var id = await host.RunAsync("Sum", 10);

        (await host.OutputAsync<int>(id)).ShouldBe(15);
    }

    [Fact]
    public async Task Activities_InParallel_AllEndBeforeWhenAll()
    {
        await using var host = await EngineHost.StartAsync(folder, tasks =>
        {
            tasks.AddOrchestratorFunc<int, int>("FanOut", async (context, count) =>
                (await Task.WhenAll(Enumerable.Range(0, count).Select(i => context.CallActivityAsync<int>("Double", i)))).Sum());
            tasks.AddActivityFunc<int, int>("Double", (_, value) => value * 2);
        });

        var id = await host.RunAsync("FanOut", 50);

        (await host.OutputAsync<int>(id)).ShouldBe(2450);
    }

    [Fact]
    public async Task Timer_ThirtyDays_FiresAtItsInstant()
    {
        await using var host = await EngineHost.StartAsync(folder, tasks =>
            tasks.AddOrchestratorFunc<string, DateTime>("Wait", async (context, _) =>
            {
                await context.CreateTimer(TimeSpan.FromDays(100), CancellationToken.None);
                return context.CurrentUtcDateTime;
            }));
        var id = await host.RunAsync("Wait", "");

        await host.AdvanceAsync(TimeSpan.FromDays(100) - TimeSpan.FromTicks(1));
        (await host.GetAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
        await host.AdvanceAsync(TimeSpan.FromTicks(1));

        (await host.OutputAsync<DateTime>(id)).ShouldBe(EngineHost.Start.UtcDateTime.AddDays(100));
    }

    [Fact]
    public async Task Event_RaisedToAWaitingOrchestration_IsItsResult()
    {
        await using var host = await EngineHost.StartAsync(folder, tasks =>
            tasks.AddOrchestratorFunc<string, string>("Approval", (context, _) => context.WaitForExternalEvent<string>("Approved")));
        var id = await host.RunAsync("Approval", "");

        await host.Client.RaiseEventAsync(id, "approved", "by Zhang Wei");
        await host.SettleAsync();

        (await host.OutputAsync<string>(id)).ShouldBe("by Zhang Wei");
    }

    [Fact]
    public async Task Completion_AwaitedOnTheThreadPool_IsPushed()
    {
        await using var host = await EngineHost.StartAsync(
            folder,
            tasks =>
            {
                tasks.AddOrchestratorFunc<string, string>("Greet", (context, name) => context.CallActivityAsync<string>("Hello", name));
                tasks.AddActivityFunc<string, string>("Hello", (_, name) => $"Hello {name}");
            },
            setup => setup.Serial = false);

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Greet", "Li");
        var ended = await host.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);

        ended.ReadOutputAs<string>().ShouldBe("Hello Li");
    }
}

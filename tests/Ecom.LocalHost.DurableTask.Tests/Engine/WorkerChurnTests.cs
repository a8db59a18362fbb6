using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class WorkerChurnTests : EngineTest
{
    private const int Stop = -1;

    [Fact]
    public async Task Orchestrations_WhileWorkersComeAndGo_AllEndWithEveryEventOnceInOrder()
    {
        int[] items = [1, 2, 3, 4];
        await using var first = EngineHost.Create(Folder, AddFlow, Parallel);
        await using var second = EngineHost.Create(Folder, AddFlow, Parallel);
        var churn = true;
        var workers = Task.WhenAll(Task.Run(() => ChurnAsync(first)), Task.Run(() => ChurnAsync(second)));
        var ids = Enumerable.Range(0, 30).Select(i => $"flow-{i}").ToList();

        await Task.WhenAll(ids.Select(async id =>
        {
            await first.Client.ScheduleNewOrchestrationInstanceAsync("Flow", new List<int>(), new StartOrchestrationOptions(id));
            foreach (var item in items.Append(Stop))
            {
                await second.Client.RaiseEventAsync(id, "item", item);
            }
        }));
        Volatile.Write(ref churn, false);
        await workers;
        var ended = await Task.WhenAll(ids.Select(id =>
            second.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, TestContext.Current.CancellationToken)));

        foreach (var instance in ended)
        {
            instance.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed, instance.FailureDetails?.ToString());
            instance.ReadOutputAs<List<int>>().ShouldBe(items);
        }

        async Task ChurnAsync(EngineHost host)
        {
            await host.StartAsync();
            while (Volatile.Read(ref churn))
            {
                await host.StopAsync();
                await host.StartAsync();
            }
        }
    }

    private static void Parallel(EngineHostSetup setup)
    {
        setup.Serial = false;
        setup.Options = options => options.MaxLiveOrchestrations = 5;
    }

    private static void AddFlow(DurableTaskRegistry tasks)
    {
        tasks.AddOrchestratorFunc<List<int>, List<int>>("Flow", async (context, items) =>
        {
            var item = await context.WaitForExternalEvent<int>("Item");
            if (item == Stop)
            {
                return items!;
            }

            var same = await context.CallActivityAsync<int>("Same", item);
            context.ContinueAsNew(new List<int>([.. items!, await context.CallSubOrchestratorAsync<int>("Child", same)]));
            return [];
        });
        tasks.AddOrchestratorFunc<int, int>("Child", (context, item) => context.CallActivityAsync<int>("Same", item));
        tasks.AddActivityFunc<int, int>("Same", (_, item) => item);
    }
}

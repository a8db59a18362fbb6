using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class QueryBoundaryTests : EngineTest
{
    [Fact]
    public async Task CreatedFrom_IsTheInstancesOwnTime_FindsIt()
    {
        await using var host = await StartAsync(AddFlow, setup => setup.Services = services => services.AddSingleton<TimeProvider>(new MovingClock()));
        var id = await host.RunAsync("Flow", 0);
        var created = (await host.GetAsync(id)).CreatedAt;

        var found = await IdsAsync(host, new OrchestrationQuery(CreatedFrom: created, CreatedTo: created));

        found.ShouldBe([id]);
    }

    [Fact]
    public async Task InstanceIdPrefix_BeforeAnEmoji_FindsTheInstance()
    {
        await using var host = await StartAsync(AddFlow);
        await host.RunAsync("Flow", 0, "gift-🎁");

        (await IdsAsync(host, new OrchestrationQuery(InstanceIdPrefix: "gift-"))).ShouldBe(["gift-🎁"]);
    }

    private static void AddFlow(DurableTaskRegistry tasks) => tasks.AddOrchestratorFunc<int, int>("Flow", (_, input) => Task.FromResult(input));

    private static async Task<List<string>> IdsAsync(EngineHost host, OrchestrationQuery query)
    {
        var ids = new List<string>();
        await foreach (var instance in host.Client.GetAllInstancesAsync(query))
        {
            ids.Add(instance.InstanceId);
        }

        return ids;
    }

    /// <summary>Moves with every look, as a real clock does.</summary>
    private sealed class MovingClock : TimeProvider
    {
        private long now = EngineHost.Start.UtcTicks;

        public override DateTimeOffset GetUtcNow() => new(Interlocked.Add(ref now, 10), TimeSpan.Zero);
    }
}

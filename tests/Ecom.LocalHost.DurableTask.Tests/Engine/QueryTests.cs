using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class QueryTests : EngineTest
{
    [Fact]
    public async Task Query_ByStatusAgeAndPrefix_FindsThoseInPages()
    {
        await using var host = await StartMixedAsync();

        (await IdsAsync(host, new OrchestrationQuery(PageSize: 3))).Count.ShouldBe(20);
        (await IdsAsync(host, new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Running], PageSize: 3))).Count.ShouldBe(10);
        (await IdsAsync(host, new OrchestrationQuery(
            Statuses: [OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Completed], PageSize: 7))).Count.ShouldBe(20);
        (await IdsAsync(host, new OrchestrationQuery(InstanceIdPrefix: "order-1", PageSize: 2)))
            .ShouldBe(["order-1", "order-10", "order-11", "order-12", "order-13", "order-14", "order-15", "order-16", "order-17", "order-18", "order-19"]);
        (await IdsAsync(host, new OrchestrationQuery(CreatedFrom: EngineHost.Start.AddHours(15)))).Count.ShouldBe(5);
        (await IdsAsync(host, new OrchestrationQuery(CreatedTo: EngineHost.Start.AddHours(4)))).Count.ShouldBe(5);
    }

    [Fact]
    public async Task Query_WithoutPayloads_LeavesThemOut()
    {
        await using var host = await StartMixedAsync();

        var bare = (await FirstPageAsync(host, new OrchestrationQuery())).Values[0];
        var full = (await FirstPageAsync(host, new OrchestrationQuery(FetchInputsAndOutputs: true))).Values[0];

        bare.SerializedInput.ShouldBeNull();
        full.ReadInputAs<int>().ShouldBe(0);
        await Should.ThrowAsync<ArgumentException>(() => FirstPageAsync(host, new OrchestrationQuery(ContinuationToken: "nonsense")));
    }

    [Fact]
    public async Task ListInstanceIds_ByTimeOfCompletion_ComesInPages()
    {
        await using var host = await StartMixedAsync();
        var ids = new List<string>();
        string? last = null;
        do
        {
            var page = await host.Client.ListInstanceIdsAsync([OrchestrationRuntimeStatus.Completed], EngineHost.Start.AddHours(4), pageSize: 3, lastInstanceKey: last);
            ids.AddRange(page.Values);
            last = page.ContinuationToken;
        }
        while (last is not null);

        ids.ShouldBe(["order-4", "order-6", "order-8", "order-10", "order-12", "order-14", "order-16", "order-18"]);
    }

    [Fact]
    public async Task Purge_OfOne_DeletesAnEndedInstanceOnly()
    {
        await using var host = await StartMixedAsync();

        (await host.Client.PurgeInstanceAsync("order-0", CancellationToken.None)).PurgedInstanceCount.ShouldBe(1);
        (await host.Client.PurgeInstanceAsync("order-1", CancellationToken.None)).PurgedInstanceCount.ShouldBe(0);
        (await host.Client.PurgeInstanceAsync("unknown", CancellationToken.None)).PurgedInstanceCount.ShouldBe(0);

        (await host.Client.GetInstanceAsync("order-0", CancellationToken.None)).ShouldBeNull();
        (await host.GetAsync("order-1")).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
    }

    [Fact]
    public async Task Purge_ByFilter_DeletesInBatchesWhatMatches()
    {
        await using var host = await StartMixedAsync(setup => setup.Options = options => options.PurgeBatchSize = 2);

        var purged = await host.Client.PurgeAllInstancesAsync(
            new PurgeInstancesFilter(EngineHost.Start, EngineHost.Start.AddHours(9), [OrchestrationRuntimeStatus.Completed]), CancellationToken.None);

        purged.PurgedInstanceCount.ShouldBe(5);
        purged.IsComplete.ShouldBe(true);
        (await IdsAsync(host, new OrchestrationQuery())).Count.ShouldBe(15);
    }

    [Fact]
    public async Task Purge_Recursive_DeletesTheChildrenToo()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<int, int>("Level", async (context, level) => level == 3
                ? level
                : await context.CallSubOrchestratorAsync<int>("Level", level + 1, new SubOrchestrationOptions(instanceId: $"level-{level + 1}")));
        });
        await host.RunAsync("Level", 1, "level-1");

        (await host.Client.PurgeInstanceAsync("level-1", new PurgeInstanceOptions(Recursive: true))).PurgedInstanceCount.ShouldBe(3);

        (await IdsAsync(host, new OrchestrationQuery())).ShouldBeEmpty();
    }

    private static async Task<List<string>> IdsAsync(EngineHost host, OrchestrationQuery query)
    {
        var ids = new List<string>();
        await foreach (var instance in host.Client.GetAllInstancesAsync(query))
        {
            ids.Add(instance.InstanceId);
        }

        return ids;
    }

    private static async Task<Page<OrchestrationMetadata>> FirstPageAsync(EngineHost host, OrchestrationQuery query)
    {
        await foreach (var page in host.Client.GetAllInstancesAsync(query).AsPages())
        {
            return page;
        }

        throw new InvalidOperationException("There is always a page.");
    }

    /// <summary>Twenty instances, one an hour; the even ones have ended.</summary>
    private async Task<EngineHost> StartMixedAsync(Action<EngineHostSetup>? configure = null)
    {
        var host = await StartAsync(
            tasks => tasks.AddOrchestratorFunc<int, int>("Mixed", async (context, number) =>
                number % 2 == 0 ? number : await context.WaitForExternalEvent<int>("Never")),
            configure);
        for (var i = 0; i < 20; i++)
        {
            await host.RunAsync("Mixed", i, $"order-{i}");
            await host.AdvanceAsync(TimeSpan.FromHours(1));
        }

        return host;
    }
}

using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class RewindTests : EngineTest
{
    private readonly List<string> calls = [];
    private bool isDown = true;

    [Fact]
    public async Task Rewind_OfAFailedInstance_RunsOnlyItsFailedTasksAgain()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("Flow", async (context, _) =>
            {
                var first = await context.CallActivityAsync<string>("Step", "ok-1");
                var parts = await Task.WhenAll(
                    context.CallActivityAsync<string>("Step", "down-2"),
                    context.CallActivityAsync<string>("Step", "ok-3"));
                return first + string.Concat(parts);
            });
            AddStep(tasks);
        });
        var id = await host.RunAsync("Flow", "");
        (await host.GetAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);

        isDown = false;
        await host.Client.RewindInstanceAsync(id, "service is back");
        await host.SettleAsync();

        (await host.OutputAsync<string>(id)).ShouldBe("ok-1down-2ok-3");
        calls.ShouldBe(["ok-1", "down-2", "ok-3", "down-2"]);
    }

    [Fact]
    public async Task Rewind_OfARetriedTask_KeepsTheRetriesThatWereHandled()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("Flow", async (context, _) =>
            {
                var slow = context.CallActivityAsync<string>("Step", "down-a", new TaskOptions(new RetryPolicy(3, TimeSpan.FromMinutes(1))));
                var other = context.CallActivityAsync<string>("Step", "down-b");
                return string.Concat(await Task.WhenAll(slow, other));
            });
            AddStep(tasks);
        });
        var id = await host.RunAsync("Flow", "");
        await host.AdvanceAsync(TimeSpan.FromMinutes(10));
        (await host.GetAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        calls.Count.ShouldBe(4);

        isDown = false;
        await host.Client.RewindInstanceAsync(id, "");
        await host.AdvanceAsync(TimeSpan.FromMinutes(10));

        (await host.OutputAsync<string>(id)).ShouldBe("down-adown-b");
        calls.Skip(4).Order().ShouldBe(["down-a", "down-b"]);
    }

    [Fact]
    public async Task Rewind_OfAParent_RewindsTheFailedChild()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("Parent", (context, _) =>
                context.CallSubOrchestratorAsync<string>("Child", "", new SubOrchestrationOptions(instanceId: "child")));
            tasks.AddOrchestratorFunc<string, string>("Child", async (context, _) =>
                await context.CallActivityAsync<string>("Step", "ok-1") + await context.CallActivityAsync<string>("Step", "down-2"));
            AddStep(tasks);
        });
        var id = await host.RunAsync("Parent", "");
        (await host.GetAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);

        isDown = false;
        await host.Client.RewindInstanceAsync(id, "");
        await host.SettleAsync();

        (await host.OutputAsync<string>(id)).ShouldBe("ok-1down-2");
        calls.ShouldBe(["ok-1", "down-2", "down-2"]);
    }

    [Fact]
    public async Task Rewind_OfWhatDidNotFail_IsRefused()
    {
        isDown = false;
        await using var host = await StartAsync(AddStep);
        await host.RunAsync("Missing", id: "failed");

        await Should.ThrowAsync<ArgumentException>(() => host.Client.RewindInstanceAsync("unknown", ""));
        await host.Client.RewindInstanceAsync("failed", "");
        await host.SettleAsync();
        (await host.GetAsync("failed")).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        await host.Client.TerminateInstanceAsync("failed");
        await host.Client.PurgeInstanceAsync("failed", CancellationToken.None);
        await Should.ThrowAsync<ArgumentException>(() => host.Client.RewindInstanceAsync("failed", ""));
    }

    [Fact]
    public async Task Rewind_OfARunningInstance_IsRefused()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, string>("Wait", (context, _) => context.WaitForExternalEvent<string>("Go")));
        var id = await host.RunAsync("Wait", "");

        (await Should.ThrowAsync<InvalidOperationException>(() => host.Client.RewindInstanceAsync(id, ""))).Message.ShouldContain("is Running");
    }

    private void AddStep(DurableTaskRegistry tasks) =>
        tasks.AddActivityFunc<string, string>("Step", (_, name) =>
        {
            calls.Add(name);
            return isDown && name.StartsWith("down", StringComparison.Ordinal) ? throw new InvalidOperationException($"{name} is down") : name;
        });
}

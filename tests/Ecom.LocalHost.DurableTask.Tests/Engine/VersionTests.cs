using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using static Microsoft.DurableTask.Worker.DurableTaskWorkerOptions;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class VersionTests : EngineTest
{
    [Theory]
    [InlineData(VersionMatchStrategy.None, "9.0", OrchestrationRuntimeStatus.Completed)]
    [InlineData(VersionMatchStrategy.Strict, "2.0", OrchestrationRuntimeStatus.Completed)]
    [InlineData(VersionMatchStrategy.Strict, "1.0", OrchestrationRuntimeStatus.Failed)]
    [InlineData(VersionMatchStrategy.CurrentOrOlder, "1.0", OrchestrationRuntimeStatus.Completed)]
    [InlineData(VersionMatchStrategy.CurrentOrOlder, "2.1", OrchestrationRuntimeStatus.Failed)]
    public async Task Worker_ThatFailsOtherVersions_RunsTheMatching(VersionMatchStrategy strategy, string version, OrchestrationRuntimeStatus expected)
    {
        await using var host = await StartAsync(AddFlow, setup => setup.Worker = worker => worker.UseVersioning(new VersioningOptions
        {
            Version = "2.0",
            MatchStrategy = strategy,
            FailureStrategy = VersionFailureStrategy.Fail,
        }));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Flow", "", new StartOrchestrationOptions { Version = version });
        await host.SettleAsync();

        var ended = await host.GetAsync(id);
        ended.RuntimeStatus.ShouldBe(expected);
        if (expected == OrchestrationRuntimeStatus.Failed)
        {
            ended.FailureDetails.ShouldNotBeNull().ErrorType.ShouldBe("VersionMismatch");
        }
    }

    [Fact]
    public async Task Worker_ThatRejectsOtherVersions_LeavesThemToAnother()
    {
        await using var old = await StartAsync(AddFlow, setup => setup.Worker = worker => worker.UseVersioning(Strict("1.0")));
        var id = await old.Client.ScheduleNewOrchestrationInstanceAsync("Flow", "", new StartOrchestrationOptions { Version = "2.0" });
        await old.SettleAsync();
        (await old.GetAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Pending);

        await using var current = await StartAsync(AddFlow, setup => setup.Worker = worker => worker.UseVersioning(Strict("2.0")));
        await old.SettleAsync();

        (await old.OutputAsync<string>(id)).ShouldBe("2.0");

        static VersioningOptions Strict(string version) => new()
        {
            Version = version,
            MatchStrategy = VersionMatchStrategy.Strict,
            FailureStrategy = VersionFailureStrategy.Reject,
        };
    }

    [Fact]
    public async Task Registry_WithSeveralVersions_RunsTheOneOfTheInstance()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("Flow", new TaskVersion("1"), (_, _) => Task.FromResult("first"));
            tasks.AddOrchestratorFunc<string, string>("Flow", new TaskVersion("2"), (_, _) => Task.FromResult("second"));
        });

        var one = await host.Client.ScheduleNewOrchestrationInstanceAsync("Flow", "", new StartOrchestrationOptions { Version = "1" });
        var two = await host.Client.ScheduleNewOrchestrationInstanceAsync("Flow", "", new StartOrchestrationOptions { Version = "2" });
        await host.SettleAsync();

        (await host.OutputAsync<string>(one)).ShouldBe("first");
        (await host.OutputAsync<string>(two)).ShouldBe("second");
    }

    [Fact]
    public async Task SubOrchestration_WithoutAVersion_HasTheWorkersDefault()
    {
        await using var host = await StartAsync(
            tasks =>
            {
                tasks.AddOrchestratorFunc<string, string>("Parent", (context, _) => context.CallSubOrchestratorAsync<string>("Flow", ""));
                AddFlow(tasks);
            },
            setup => setup.Worker = worker => worker.UseVersioning(new VersioningOptions { DefaultVersion = "7.0" }));

        var id = await host.RunAsync("Parent", "");

        (await host.OutputAsync<string>(id)).ShouldBe("7.0");
    }

    private static void AddFlow(DurableTaskRegistry tasks) =>
        tasks.AddOrchestratorFunc<string, string>("Flow", (context, _) => Task.FromResult(context.Version));
}

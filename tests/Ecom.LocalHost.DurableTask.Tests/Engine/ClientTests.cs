using DurableTask.Core.Exceptions;
using DurableTask.Core.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class ClientTests : EngineTest
{
    [Fact]
    public async Task Start_OfALiveId_IsRefusedAndOfAnEndedOneReplacesIt()
    {
        await using var host = await StartAsync(AddWaiting);
        await host.RunAsync("Wait", "first", "order-1");

        var refused = await Should.ThrowAsync<OrchestrationAlreadyExistsException>(() => host.RunAsync("Wait", "second", "order-1"));
        refused.Message.ShouldContain("order-1");
        refused.Message.ShouldContain("Running");

        await host.Client.RaiseEventAsync("order-1", "Go", "done");
        await host.SettleAsync();
        await host.RunAsync("Wait", "third", "order-1");
        var instance = await host.GetAsync("order-1");
        instance.ReadInputAs<string>().ShouldBe("third");
        instance.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
    }

    [Fact]
    public async Task Starts_OfOneIdInParallel_MakeExactlyOneInstance()
    {
        await using var host = await StartAsync(AddWaiting, setup => setup.Serial = false);

        var starts = await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
        {
            try
            {
                await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", $"{i}", new StartOrchestrationOptions("order-1"));
                return true;
            }
            catch (OrchestrationAlreadyExistsException)
            {
                return false;
            }
        }));

        starts.Count(started => started).ShouldBe(1);
    }

    [Fact]
    public async Task Start_WithDedupeStatuses_IsRefusedOverThoseAndReplacesOthers()
    {
        await using var host = await StartAsync(AddWaiting);
        await host.RunAsync("Wait", "first", "order-1");
        var options = new StartOrchestrationOptions("order-1");

        await Should.ThrowAsync<OrchestrationAlreadyExistsException>(() => host.Client.ScheduleNewOrchestrationInstanceAsync(
            "Wait", "second", options.WithDedupeStatuses(OrchestrationRuntimeStatus.Running)));
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", "third", options.WithDedupeStatuses(OrchestrationRuntimeStatus.Completed));
        await host.SettleAsync();
        (await host.GetAsync("order-1")).ReadInputAs<string>().ShouldBe("third");

        await host.Client.RaiseEventAsync("order-1", "Go", "done");
        await host.SettleAsync();
        (await host.OutputAsync<string>("order-1")).ShouldBe("done");
        await Should.ThrowAsync<OrchestrationAlreadyExistsException>(() => host.Client.ScheduleNewOrchestrationInstanceAsync(
            "Wait", "fourth", options.WithDedupeStatuses(OrchestrationRuntimeStatus.Completed)));
    }

    [Fact]
    public async Task Start_AtATime_WaitsForItAndCanBeTerminatedBefore()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, DateTime>("Now", (context, _) => Task.FromResult(context.CurrentUtcDateTime)));
        var at = EngineHost.Start.AddDays(60);
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Now", "", new StartOrchestrationOptions("later", at));
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Now", "", new StartOrchestrationOptions("never", at));
        await host.SettleAsync();
        (await host.GetAsync("later")).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Pending);

        await host.Client.TerminateInstanceAsync("never");
        await host.AdvanceAsync(TimeSpan.FromDays(61));

        (await host.OutputAsync<DateTime>("later")).ShouldBe(at.UtcDateTime);
        (await host.GetAsync("never")).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Terminated);
    }

    [Fact]
    public async Task Start_WithVersionAndTags_ShowsThem()
    {
        await using var host = await StartAsync(
            tasks => tasks.AddOrchestratorFunc<string, string>("Version", (context, _) => Task.FromResult(context.Version)),
            setup => setup.Client = client => client.UseDefaultVersion("3.1"));

        var tagged = await host.Client.ScheduleNewOrchestrationInstanceAsync("Version", "", new StartOrchestrationOptions
        {
            Version = "2.0",
            Tags = new Dictionary<string, string> { ["merchant"] = "m-7" },
        });
        var usual = await host.RunAsync("Version", "");

        (await host.OutputAsync<string>(tagged)).ShouldBe("2.0");
        (await host.GetAsync(tagged)).Tags["merchant"].ShouldBe("m-7");
        (await host.OutputAsync<string>(usual)).ShouldBe("3.1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("../x")]
    [InlineData("a\u0000b")]
    [InlineData("@entity@1")]
    public async Task Start_WithAHostileId_IsRefused(string id)
    {
        await using var host = await StartAsync(AddWaiting);

        await Should.ThrowAsync<ArgumentException>(() => host.RunAsync("Wait", "", id));
        await Should.ThrowAsync<ArgumentException>(() => host.RunAsync("Wait", "", new string('x', 10_000)));
    }

    [Fact]
    public async Task Wait_ForStartAndCompletion_IsWokenByThem()
    {
        await using var host = await StartAsync(AddWaiting);
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Wait", "", new StartOrchestrationOptions("later", EngineHost.Start.AddDays(1)));
        var started = host.Client.WaitForInstanceStartAsync("later", CancellationToken.None);
        var ended = host.Client.WaitForInstanceCompletionAsync("later", getInputsAndOutputs: true);
        await host.SettleAsync();
        started.IsCompleted.ShouldBeFalse();

        await host.AdvanceAsync(TimeSpan.FromDays(1));
        (await started).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
        ended.IsCompleted.ShouldBeFalse();
        await host.Client.RaiseEventAsync("later", "Go", "x");

        (await ended).ReadOutputAs<string>().ShouldBe("x");
        await Should.ThrowAsync<InvalidOperationException>(() => host.Client.WaitForInstanceCompletionAsync("unknown", CancellationToken.None));
        (await host.Client.GetInstanceAsync("unknown", CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Suspended_Instance_KeepsEventsUntilItIsResumed()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, string>("Two", async (context, _) =>
                $"{await context.WaitForExternalEvent<string>("Go")} {await context.WaitForExternalEvent<string>("Go")}"));
        var id = await host.RunAsync("Two", "");

        await host.Client.SuspendInstanceAsync(id, "audit");
        await host.Client.RaiseEventAsync(id, "Go", "one");
        await host.Client.RaiseEventAsync(id, "Go", "two");
        await host.SettleAsync();
        (await host.GetAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Suspended);
        await host.Client.ResumeInstanceAsync(id, "audit over");
        await host.SettleAsync();

        (await host.OutputAsync<string>(id)).ShouldBe("one two");
    }

    [Fact]
    public async Task Suspended_Instance_StaysSoOverARestart()
    {
        var host = await StartAsync(AddWaiting);
        var id = await host.RunAsync("Wait", "");
        await host.Client.SuspendInstanceAsync(id);
        await host.Client.RaiseEventAsync(id, "Go", "kept");
        await host.SettleAsync();
        await host.KillAsync();

        await using var again = await StartAsync(AddWaiting);
        await again.SettleAsync();
        (await again.GetAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Suspended);
        await again.Client.ResumeInstanceAsync(id);
        await again.SettleAsync();

        (await again.OutputAsync<string>(id)).ShouldBe("kept");
    }

    [Fact]
    public async Task Terminate_OfALiveInstance_EndsItWithTheOutput()
    {
        await using var host = await StartAsync(AddWaiting);
        var id = await host.RunAsync("Wait", "");

        await host.Client.TerminateInstanceAsync(id, "stopped by operations");
        await host.SettleAsync();

        var ended = await host.GetAsync(id);
        ended.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Terminated);
        ended.ReadOutputAs<string>().ShouldBe("stopped by operations");
    }

    [Fact]
    public async Task Restart_OfAnEndedInstance_RunsItAgainWithItsInput()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, string>("Echo", (context, input) => Task.FromResult($"{input} at {context.CurrentUtcDateTime:HH}")));
        var id = await host.RunAsync("Echo", "x");
        await host.AdvanceAsync(TimeSpan.FromHours(1));

        (await host.Client.RestartAsync(id)).ShouldBe(id);
        var other = await host.Client.RestartAsync(id, restartWithNewInstanceId: true);
        await host.SettleAsync();

        (await host.OutputAsync<string>(id)).ShouldBe("x at 10");
        other.ShouldNotBe(id);
        (await host.OutputAsync<string>(other)).ShouldBe("x at 10");
        await Should.ThrowAsync<ArgumentException>(() => host.Client.RestartAsync("unknown"));
    }

    [Fact]
    public async Task History_OfAnInstance_HasTheOfficialEventsInOrder()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("Flow", async (context, input) =>
            {
                var made = await context.CallActivityAsync<string>("Make", input);
                await context.CreateTimer(TimeSpan.FromMinutes(1), CancellationToken.None);
                return made;
            });
            tasks.AddActivityFunc<string, string>("Make", (_, input) => input + "!");
        });
        var id = await host.RunAsync("Flow", "x");
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));

        var history = await host.Client.GetOrchestrationHistoryAsync(id);

        history.Select(happened => happened.EventType).ShouldBe(
        [
            EventType.OrchestratorStarted, EventType.ExecutionStarted, EventType.TaskScheduled, EventType.OrchestratorCompleted,
            EventType.OrchestratorStarted, EventType.TaskCompleted, EventType.TimerCreated, EventType.OrchestratorCompleted,
            EventType.OrchestratorStarted, EventType.TimerFired, EventType.ExecutionCompleted, EventType.OrchestratorCompleted,
        ]);
        history.OfType<TaskCompletedEvent>().Single().Result.ShouldBe("\"x!\"");
        history.OfType<ExecutionStartedEvent>().Single().Input.ShouldBe("\"x\"");
        await Should.ThrowAsync<ArgumentException>(() => host.Client.GetOrchestrationHistoryAsync("unknown"));
    }

    private static void AddWaiting(DurableTaskRegistry tasks) =>
        tasks.AddOrchestratorFunc<string, string>("Wait", (context, _) => context.WaitForExternalEvent<string>("Go"));
}

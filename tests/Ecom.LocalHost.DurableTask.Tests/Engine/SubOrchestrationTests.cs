using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class SubOrchestrationTests : EngineTest
{
    [Fact]
    public async Task Child_WithItsOwnIdAndVersion_ReturnsItsResultAndKnowsItsParent()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("Parent", (context, input) => context.CallSubOrchestratorAsync<string>(
                "Child", input, new SubOrchestrationOptions(instanceId: $"{context.InstanceId}-review") { Version = "1.5" }));
            tasks.AddOrchestratorFunc<string, string>("Child", (context, input) => Task.FromResult(
                $"{input} {context.InstanceId} {context.Version} {context.Parent!.Name.Name} {context.Parent.InstanceId}"));
        });

        await host.RunAsync("Parent", "hello", "contract-1");

        (await host.OutputAsync<string>("contract-1")).ShouldBe("hello contract-1-review 1.5 Parent contract-1");
        (await host.GetAsync("contract-1-review")).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed);
    }

    [Fact]
    public async Task Child_ThatFails_FailsTheCallInTheParent()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("Parent", async (context, _) =>
            {
                try
                {
                    return await context.CallSubOrchestratorAsync<string>("Child", "");
                }
                catch (TaskFailedException failed)
                {
                    return $"{failed.TaskName}: {failed.FailureDetails.IsCausedBy<InvalidOperationException>()} {failed.FailureDetails.ErrorMessage}";
                }
            });
            tasks.AddOrchestratorFunc<string, string>("Child", string (_, _) => throw new InvalidOperationException("refused"));
        });

        var id = await host.RunAsync("Parent", "");

        (await host.OutputAsync<string>(id)).ShouldBe("Child: True refused");
    }

    [Fact]
    public async Task Child_WithARetryPolicy_IsStartedAgain()
    {
        var attempts = 0;
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("Parent", (context, _) => context.CallSubOrchestratorAsync<string>(
                "Child", "", new TaskOptions(new RetryPolicy(3, TimeSpan.FromMinutes(1))).WithInstanceId("child-1")));
            tasks.AddOrchestratorFunc<string, string>("Child", (_, _) =>
                ++attempts < 3 ? throw new InvalidOperationException("not yet") : Task.FromResult($"attempt {attempts}"));
        });

        var id = await host.RunAsync("Parent", "");
        await host.AdvanceAsync(TimeSpan.FromMinutes(5));

        (await host.OutputAsync<string>(id)).ShouldBe("attempt 3");
    }

    [Fact]
    public async Task Child_WithTheIdOfALiveInstance_FailsTheCall()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("Parent", (context, _) =>
                context.CallSubOrchestratorAsync<string>("Wait", "", new SubOrchestrationOptions(instanceId: "taken")));
            tasks.AddOrchestratorFunc<string, string>("Wait", (context, _) => context.WaitForExternalEvent<string>("Go"));
        });
        await host.RunAsync("Wait", "", "taken");

        var id = await host.RunAsync("Parent", "");

        var failed = await host.GetAsync(id);
        failed.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        failed.FailureDetails.ShouldNotBeNull().ErrorMessage.ShouldContain("an instance with id 'taken' exists");
        (await host.GetAsync("taken")).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
    }

    [Theory]
    [InlineData(true, OrchestrationRuntimeStatus.Terminated)]
    [InlineData(false, OrchestrationRuntimeStatus.Running)]
    public async Task Terminate_OfTheParent_ReachesAllLevelsOnlyWhenRecursive(bool recursive, OrchestrationRuntimeStatus expected)
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<int, string>("Level", (context, level) => level == 3
                ? context.WaitForExternalEvent<string>("Never")
                : context.CallSubOrchestratorAsync<string>("Level", level + 1, new SubOrchestrationOptions(instanceId: $"level-{level + 1}")));
        });
        await host.RunAsync("Level", 1, "level-1");

        await host.Client.TerminateInstanceAsync("level-1", new TerminateInstanceOptions("stop", recursive));
        await host.SettleAsync();

        (await host.GetAsync("level-1")).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Terminated);
        (await host.GetAsync("level-1")).ReadOutputAs<string>().ShouldBe("stop");
        (await host.GetAsync("level-2")).RuntimeStatus.ShouldBe(expected);
        (await host.GetAsync("level-3")).RuntimeStatus.ShouldBe(expected);
    }

    [Fact]
    public async Task Child_Terminated_FailsTheCallInTheParent()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("Parent", async (context, _) =>
            {
                try
                {
                    return await context.CallSubOrchestratorAsync<string>("Child", "", new SubOrchestrationOptions(instanceId: "child"));
                }
                catch (TaskFailedException failed)
                {
                    return failed.FailureDetails.ErrorMessage;
                }
            });
            tasks.AddOrchestratorFunc<string, string>("Child", (context, _) => context.WaitForExternalEvent<string>("Never"));
        });
        var id = await host.RunAsync("Parent", "");

        await host.Client.TerminateInstanceAsync("child");
        await host.SettleAsync();

        (await host.OutputAsync<string>(id)).ShouldNotBeNull().ShouldContain("was terminated");
    }
}

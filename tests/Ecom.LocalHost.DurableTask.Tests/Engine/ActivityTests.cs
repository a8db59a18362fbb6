using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class ActivityTests : EngineTest
{
    [Fact]
    public async Task Activity_ThatThrows_FailsTheCallWithItsDetails()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("Flow", async (context, _) =>
            {
                try
                {
                    await context.CallActivityAsync("Pay", "42");
                    return "paid";
                }
                catch (TaskFailedException failed)
                {
                    return $"{failed.TaskName} {failed.TaskId} {failed.FailureDetails.IsCausedBy<InvalidOperationException>()} "
                        + $"{failed.FailureDetails.IsCausedBy<ArgumentException>()} {failed.FailureDetails.ErrorMessage} {failed.FailureDetails.InnerFailure?.ErrorMessage}";
                }
            });
            tasks.AddActivityFunc<string, string>("Pay", string (_, _) =>
                throw new InvalidOperationException("no money", new TimeoutException("bank")));
        });

        var id = await host.RunAsync("Flow", "");

        (await host.OutputAsync<string>(id)).ShouldBe("Pay 0 True False no money bank");
    }

    [Fact]
    public async Task Orchestrator_ThatDoesNotCatch_FailsWithTheTasksFailure()
    {
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc("Flow", context => context.CallActivityAsync("Pay"));
            tasks.AddActivityFunc("Pay", _ => throw new InvalidOperationException("no money"));
        });

        var id = await host.RunAsync("Flow");

        var ended = await host.GetAsync(id);
        ended.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        ended.FailureDetails.ShouldNotBeNull().ErrorType.ShouldBe(typeof(TaskFailedException).FullName);
        ended.FailureDetails!.ErrorMessage.ShouldContain("no money");
    }

    [Fact]
    public async Task Activity_ThatIsNotRegistered_FailsTheCallNamingIt()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc("Flow", context => context.CallActivityAsync("Missing")));

        var id = await host.RunAsync("Flow");

        (await host.GetAsync(id)).FailureDetails.ShouldNotBeNull().ErrorMessage.ShouldContain("No activity task named 'Missing' was found");
    }

    [Fact]
    public async Task Orchestrator_ThatIsNotRegistered_FailsNamingIt()
    {
        await using var host = await StartAsync(_ => { });

        var id = await host.RunAsync("Missing");

        var ended = await host.GetAsync(id);
        ended.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        ended.FailureDetails.ShouldNotBeNull().ErrorMessage.ShouldContain("No orchestrator task named 'Missing' was found");
    }

    [Fact]
    public async Task RetryPolicy_UntilItSucceeds_WaitsOnDurableTimersWithBackoff()
    {
        var attempts = new List<DateTimeOffset>();
        EngineHost? running = null;
        await using var host = running = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, int>("Flow", (context, _) => context.CallActivityAsync<int>(
                "Flaky", TaskOptions.FromRetryPolicy(new RetryPolicy(5, TimeSpan.FromSeconds(10), backoffCoefficient: 2))));
            tasks.AddActivityFunc<int>("Flaky", int (_) =>
            {
                attempts.Add(running!.Clock.GetUtcNow());
                return attempts.Count < 4 ? throw new InvalidOperationException("not yet") : attempts.Count;
            });
        });

        var id = await host.RunAsync("Flow", "");
        await host.AdvanceAsync(TimeSpan.FromMinutes(5));

        (await host.OutputAsync<int>(id)).ShouldBe(4);
        attempts.Select(at => (at - EngineHost.Start).TotalSeconds).ShouldBe([0, 10, 30, 70]);
    }

    [Fact]
    public async Task RetryPolicy_UsedUp_FailsWithTheLastFailure()
    {
        var attempts = 0;
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc("Flow", context =>
                context.CallActivityAsync("Flaky", TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromSeconds(1)))));
            tasks.AddActivityFunc("Flaky", _ => throw new InvalidOperationException($"attempt {++attempts}"));
        });

        var id = await host.RunAsync("Flow");
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));

        attempts.ShouldBe(3);
        (await host.GetAsync(id)).FailureDetails.ShouldNotBeNull().ErrorMessage.ShouldContain("attempt 3");
    }

    [Fact]
    public async Task RetryPolicy_WithAFilter_RetriesOnlyWhatItNames()
    {
        var attempts = 0;
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc("Flow", context => context.CallActivityAsync("Flaky", TaskOptions.FromRetryPolicy(
                new RetryPolicy(5, TimeSpan.FromSeconds(1)) { HandleFailure = failure => failure.IsCausedBy<TimeoutException>() })));
            tasks.AddActivityFunc("Flaky", _ => throw (++attempts == 1 ? new TimeoutException() : new InvalidOperationException("final")));
        });

        var id = await host.RunAsync("Flow");
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));

        attempts.ShouldBe(2);
        (await host.GetAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
    }

    [Fact]
    public async Task RetryHandler_ThatWaits_DecidesAboutEveryAttempt()
    {
        var seen = new List<string>();
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("Flow", async (context, _) =>
            {
                try
                {
                    return await context.CallActivityAsync<string>("Flaky", TaskOptions.FromRetryHandler(async retry =>
                    {
                        if (!retry.OrchestrationContext.IsReplaying)
                        {
                            seen.Add($"{retry.LastAttemptNumber} {retry.LastFailure.ErrorMessage} {retry.TotalRetryTime.TotalMinutes}");
                        }

                        await retry.OrchestrationContext.CreateTimer(TimeSpan.FromMinutes(1), CancellationToken.None);
                        return retry.LastAttemptNumber < 3;
                    }));
                }
                catch (TaskFailedException)
                {
                    return "gave up";
                }
            });
            tasks.AddActivityFunc<string>("Flaky", string (_) => throw new InvalidOperationException("no"));
        });

        var id = await host.RunAsync("Flow", "");
        await host.AdvanceAsync(TimeSpan.FromMinutes(10));

        (await host.OutputAsync<string>(id)).ShouldBe("gave up");
        seen.ShouldBe(["1 no 0", "2 no 1", "3 no 2"]);
    }

    [Fact]
    public async Task ClassBasedTasks_WithServices_AreMadeForEveryRun()
    {
        await using var host = await StartAsync(
            tasks =>
            {
                tasks.AddOrchestrator<PriceFlow>();
                tasks.AddActivity<PriceOf>();
            },
            setup => setup.Services = services => services.AddScoped<PriceList>());

        var id = await host.RunAsync(nameof(PriceFlow), "tea");

        (await host.OutputAsync<int>(id)).ShouldBe(3);
    }

    [Fact]
    public async Task Result_OverTheLimit_FailsTheTaskNamingSizeAndLimit()
    {
        await using var host = await StartAsync(
            tasks =>
            {
                tasks.AddOrchestratorFunc("Flow", context => context.CallActivityAsync<string>("Big"));
                tasks.AddActivityFunc<string>("Big", _ => new string('x', 2000));
            },
            setup => setup.Options = options => options.MaxPayloadBytes = 1000);

        var id = await host.RunAsync("Flow");

        var failure = (await host.GetAsync(id)).FailureDetails.ShouldNotBeNull();
        failure.ErrorMessage.ShouldContain("result of activity 'Big' is 2,002 bytes; the limit is 1,000 bytes");
    }

    [Fact]
    public async Task IdempotencyKey_OfARetriedTask_DiffersButOfARedispatchedOneDoesNot()
    {
        var keys = new List<string>();
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc("Flow", async context =>
            {
                await context.CallActivityAsync("Keep");
                await context.CallActivityAsync("Keep");
            });
            tasks.AddActivityFunc("Keep", context => keys.Add(context.GetIdempotencyKey()));
        });

        await host.RunAsync("Flow", id: "order-1");

        keys.Count.ShouldBe(2);
        keys.Distinct().Count().ShouldBe(2);
        keys.ShouldAllBe(key => key.StartsWith("order-1:"));
    }

    private sealed class PriceList
    {
        public int Of(string product) => product.Length;
    }

    private sealed class PriceFlow : TaskOrchestrator<string, int>
    {
        public override Task<int> RunAsync(TaskOrchestrationContext context, string input) =>
            context.CallActivityAsync<int>(nameof(PriceOf), input);
    }

    private sealed class PriceOf(PriceList prices) : TaskActivity<string, int>
    {
        public override Task<int> RunAsync(TaskActivityContext context, string input) => Task.FromResult(prices.Of(input));
    }
}

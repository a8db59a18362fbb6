using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class OrchestrationTests : EngineTest
{
    [Fact]
    public async Task Activities_InSequence_PassTheirResultsOn()
    {
        await using var host = await StartAsync(tasks =>
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
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<int, int>("FanOut", async (context, count) =>
                (await Task.WhenAll(Enumerable.Range(0, count).Select(i => context.CallActivityAsync<int>("Double", i)))).Sum());
            tasks.AddActivityFunc<int, int>("Double", (_, value) => value * 2);
        });

        var id = await host.RunAsync("FanOut", 50);

        (await host.OutputAsync<int>(id)).ShouldBe(2450);
    }

    [Fact]
    public async Task Completion_AwaitedOnTheThreadPool_IsPushed()
    {
        await using var host = await StartAsync(
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

    [Fact]
    public async Task Orchestrations_ManyOnTheThreadPool_AllEndRight()
    {
        await using var host = await StartAsync(
            tasks =>
            {
                tasks.AddOrchestratorFunc<int, int>("Sum", async (context, input) =>
                {
                    var parts = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => context.CallActivityAsync<int>("Add", input + i)));
                    return await context.CallActivityAsync<int>("Add", parts.Sum());
                });
                tasks.AddActivityFunc<int, int>("Add", async (_, value) =>
                {
                    await Task.Yield();
                    return value + 1;
                });
            },
            setup => setup.Serial = false);

        var outputs = await Task.WhenAll(Enumerable.Range(0, 200).Select(async i =>
        {
            var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Sum", i);
            return (await host.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true)).ReadOutputAs<int>();
        }));

        outputs.ShouldBe(Enumerable.Range(0, 200).Select(i => (5 * i) + 10 + 5 + 1));
    }

    [Fact]
    public async Task CustomStatus_SetInATurn_IsVisibleAfterIt()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, string>("Flow", async (context, _) =>
            {
                context.SetCustomStatus(new { stage = "review" });
                await context.WaitForExternalEvent<string>("Go");
                context.SetCustomStatus("signing");
                return await context.WaitForExternalEvent<string>("Go");
            }));
        var id = await host.RunAsync("Flow", "");
        (await host.GetAsync(id)).SerializedCustomStatus.ShouldBe("""{"stage":"review"}""");

        await host.Client.RaiseEventAsync(id, "Go", "");
        await host.SettleAsync();

        (await host.GetAsync(id)).ReadCustomStatusAs<string>().ShouldBe("signing");
    }

    [Fact]
    public async Task NewGuid_AcrossReplays_IsTheSameAndNeverRepeats()
    {
        var seen = new HashSet<Guid>();
        await using var host = await StartAsync(
            tasks => tasks.AddOrchestratorFunc<string, List<Guid>>("Guids", async (context, _) =>
            {
                var guids = new List<Guid>();
                for (var i = 0; i < 4; i++)
                {
                    guids.Add(context.NewGuid());
                    guids.Add(context.NewGuid());
                    await context.CreateTimer(TimeSpan.FromMinutes(1), CancellationToken.None);
                    guids.ForEach(guid => seen.Add(guid));
                }

                return guids;
            }),
            setup => setup.Options = options => options.MaxLiveOrchestrations = 0);

        var id = await host.RunAsync("Guids", "");
        await host.AdvanceAsync(TimeSpan.FromMinutes(10));

        var guids = (await host.OutputAsync<List<Guid>>(id)).ShouldNotBeNull();
        guids.Distinct().Count().ShouldBe(8);
        seen.Order().ShouldBe(guids.Order());
        guids.ShouldAllBe(guid => guid.Version == 5);
    }

    [Fact]
    public async Task Logger_FromTheContext_IsSilentDuringReplay()
    {
        var log = new ListLogger();
        await using var host = await StartAsync(
            tasks => tasks.AddOrchestratorFunc("Flow", async context =>
            {
                var logger = context.CreateReplaySafeLogger("flow");
                for (var i = 0; i < 3; i++)
                {
                    logger.LogInformation("step {Step}", i);
                    await context.CreateTimer(TimeSpan.FromMinutes(1), CancellationToken.None);
                }
            }),
            setup =>
            {
                setup.Options = options => options.MaxLiveOrchestrations = 0;
                setup.Services = services => services.AddLogging(builder => builder.AddProvider(log));
            });

        await host.RunAsync("Flow");
        await host.AdvanceAsync(TimeSpan.FromMinutes(10));

        log.Messages.Where(message => message.StartsWith("step", StringComparison.Ordinal)).ShouldBe(["step 0", "step 1", "step 2"]);
    }

    [Fact]
    public async Task Context_OfAStartedOrchestration_KnowsItsNameIdInputAndTime()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, string>("Flow", (context, input) => Task.FromResult(
                $"{context.Name.Name} {context.InstanceId} {input} {context.GetInput<string>()} {context.CurrentUtcDateTime:O} {context.Parent is null} {context.IsReplaying}")));

        await host.RunAsync("Flow", "in", "flow-1");

        (await host.OutputAsync<string>("flow-1")).ShouldBe("Flow flow-1 in in 2026-01-05T09:00:00.0000000Z True False");
    }

    [Fact]
    public async Task Output_OverTheLimit_FailsTheInstanceNamingSizeAndLimit()
    {
        await using var host = await StartAsync(
            tasks => tasks.AddOrchestratorFunc<string, string>("Big", (_, _) => Task.FromResult(new string('x', 200))),
            setup => setup.Options = options => options.MaxPayloadBytes = 100);

        var id = await host.RunAsync("Big", "");

        (await host.GetAsync(id)).FailureDetails.ShouldNotBeNull().ErrorMessage.ShouldContain("output of the orchestration is 202 bytes; the limit is 100 bytes");
    }

    private sealed class ListLogger : ILoggerProvider, ILogger
    {
        public List<string> Messages { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Messages.Add(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}

using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class TimerTests : EngineTest
{
    [Fact]
    public async Task Timer_OfAHundredDays_FiresAtItsInstant()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, DateTime>("Wait", async (context, _) =>
            {
                await context.CreateTimer(TimeSpan.FromDays(100), CancellationToken.None);
                return context.CurrentUtcDateTime;
            }));
        var id = await host.RunAsync("Wait", "");

        await host.AdvanceAsync(TimeSpan.FromDays(100) - TimeSpan.FromTicks(1));
        (await host.GetAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
        await host.AdvanceAsync(TimeSpan.FromMilliseconds(1));

        (await host.OutputAsync<DateTime>(id)).ShouldBe(EngineHost.Start.UtcDateTime.AddDays(100), TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public async Task Timer_InThePast_FiresAtOnce()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc("Wait", context => context.CreateTimer(context.CurrentUtcDateTime.AddDays(-1), CancellationToken.None)));
        var id = await host.RunAsync("Wait");

        await host.AdvanceAsync(TimeSpan.Zero);

        (await host.GetAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed);
    }

    [Fact]
    public async Task Timers_OfManyOrchestrations_FireInTheOrderOfTheirTimes()
    {
        var fired = new List<int>();
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<int, int>("Wait", async (context, minutes) =>
            {
                await context.CreateTimer(TimeSpan.FromMinutes(minutes), CancellationToken.None);
                return await context.CallActivityAsync<int>("Note", minutes);
            });
            tasks.AddActivityFunc<int, int>("Note", (_, minutes) =>
            {
                fired.Add(minutes);
                return minutes;
            });
        });
        foreach (var minutes in new[] { 30, 10, 20, 5, 25 })
        {
            await host.RunAsync("Wait", minutes);
        }

        await host.AdvanceAsync(TimeSpan.FromHours(1));

        fired.ShouldBe([5, 10, 20, 25, 30]);
    }

    [Fact]
    public async Task Timer_Cancelled_IsGoneAndItsTaskCancelled()
    {
        await using var host = await StartAsync(tasks =>
            tasks.AddOrchestratorFunc<string, bool>("Race", async (context, _) =>
            {
                using var cancellation = new CancellationTokenSource();
                var timer = context.CreateTimer(TimeSpan.FromDays(1), cancellation.Token);
                var raised = context.WaitForExternalEvent<string>("Go");
                await Task.WhenAny(timer, raised);
                Cancel(cancellation);
                await context.CreateTimer(TimeSpan.FromDays(3), CancellationToken.None);
                return timer.IsCanceled;
            }));
        var id = await host.RunAsync("Race", "");

        await host.Client.RaiseEventAsync(id, "Go", "now");
        await host.AdvanceAsync(TimeSpan.FromDays(4));

        (await host.OutputAsync<bool>(id)).ShouldBeTrue();
        (await host.Client.GetOrchestrationHistoryAsync(id)).OfType<global::DurableTask.Core.History.TimerFiredEvent>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Timers_ManyThousand_FireAllWhileFewAreInMemory()
    {
        var host = await StartAsync(AddMany);
        var id = await host.RunAsync("Many", 2200); // A page in memory has 1000.
        await host.DisposeAsync();

        await using var again = await StartAsync(AddMany);
        await again.AdvanceAsync(TimeSpan.FromHours(1));

        (await again.OutputAsync<int>(id)).ShouldBe(2200);
    }

    // Not CancelAsync: an orchestrator must not leave its turn.
    private static void Cancel(CancellationTokenSource cancellation) => cancellation.Cancel();

    private static void AddMany(DurableTaskRegistry tasks) =>
        tasks.AddOrchestratorFunc<int, int>("Many", async (context, count) =>
        {
            await Task.WhenAll(Enumerable.Range(1, count).Select(i => context.CreateTimer(TimeSpan.FromSeconds(i), CancellationToken.None)));
            return count;
        });
}

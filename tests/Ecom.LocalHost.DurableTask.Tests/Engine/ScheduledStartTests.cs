using Ecom.LocalHost.Scheduling;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class ScheduledStartTests : EngineTest
{
    [Fact]
    public async Task ScheduledStart_ClockSetBackBetweenItsTimerAndItsTurn_StartsWhenTheClockSaysSoAgain()
    {
        var at = EngineHost.Start.AddMinutes(10);
        await using var host = await StartAsync(
            tasks => tasks.AddOrchestratorFunc<string, DateTime>("Now", (context, _) => Task.FromResult(context.CurrentUtcDateTime)),
            setup => setup.Services = services => services.AddSingleton<TimeProvider>(provider =>
                new SetBackClock(provider.GetRequiredService<VirtualTimeProvider>(), at, TimeSpan.FromMinutes(3))));
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("Now", "", new StartOrchestrationOptions("later", at));

        await host.AdvanceAsync(TimeSpan.FromMinutes(12));
        (await host.GetAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Pending, "it is 9:09 again");
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));

        (await host.OutputAsync<DateTime>(id)).ShouldBe(at.UtcDateTime);
    }
}

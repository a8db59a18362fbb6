using Ecom.LocalHost.DurableTask;
using Ecom.LocalHost.Functions.Tests.Hosting;
using Ecom.LocalHost.Testing;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ecom.LocalHost.Functions.Tests.Durable;

public sealed class FunctionTimeoutTests
{
    [Fact]
    public async Task Activity_PastTheFunctionTimeout_IsCancelledAndRunsAgain()
    {
        var gate = new SlowGate();
        await using var host = await StartAsync(gate, "00:05:00");
        await host.Durable.ScheduleNewOrchestrationInstanceAsync(nameof(LongWork.Flow), null, new StartOrchestrationOptions("w"));
        await gate.Entered.Task;

        var limit = host.Time.GetUtcNow() + TimeSpan.FromMinutes(5);
        while (host.Time.FireNext(limit))
        {
            // Whatever is due on the way.
        }

        await host.SettleAsync();
        var ended = (await host.Durable.GetInstanceAsync("w", getInputsAndOutputs: true))!;
        ended.ReadOutputAs<string>().ShouldBe("it is done");
    }

    [Theory]
    [InlineData("00:05:00", 300)]
    [InlineData("-1", -0.001)]
    [InlineData(null, 1800)]
    public async Task FunctionTimeout_OfTheSettings_IsTheLeaseOfActivities(string? setting, double seconds)
    {
        await using var host = await StartAsync(new SlowGate(), setting);

        host.Services.GetRequiredService<IOptions<DurableEngineOptions>>().Value.ActivityLease.ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    private static Task<FunctionsTestHost> StartAsync(SlowGate gate, string? timeout) => App.StartAsync(
        [typeof(LongWork)],
        builder => builder.Services.AddSingleton(gate),
        new FunctionsTestHostOptions { Settings = App.Settings(("AzureFunctionsJobHost:functionTimeout", timeout!)) });
}

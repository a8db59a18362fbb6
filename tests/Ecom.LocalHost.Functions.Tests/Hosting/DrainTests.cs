using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Tests.Hosting;

public sealed class DrainTests
{
    [Fact]
    public async Task Host_StoppedWhileAFunctionRuns_LetsItFinishAndTakesNothingNew()
    {
        var gate = new SlowGate();
        var host = await App.StartAsync([typeof(SlowFunction)], builder => builder.Services.AddSingleton(gate));
        using var caller = new HttpClient { BaseAddress = host.Client.BaseAddress };
        var answer = caller.GetStringAsync("/api/Slow");
        await gate.Entered.Task;
        var stopped = host.DisposeAsync().AsTask();
        await gate.Stopping.Task;
        stopped.IsCompleted.ShouldBeFalse();
        gate.Release.SetResult();
        (await answer).ShouldBe("done");
        await stopped;
        await Should.ThrowAsync<HttpRequestException>(() => caller.GetStringAsync("/api/Slow"));
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Tests.Hosting;

public sealed class DrainTests
{
    [Fact]
    public async Task Host_StoppedWhileAFunctionRuns_LetsItFinishAndTakesNothingNew()
    {
        var gate = new Gate();
        var host = await App.StartAsync([typeof(Slow)], builder => builder.Services.AddSingleton(gate));
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

    public sealed class Gate
    {
        public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Stopping { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Release { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public sealed class Slow(Gate gate, Microsoft.Extensions.Hosting.IHostApplicationLifetime lifetime)
    {
        [Function("Slow")]
        public async Task<string> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
        {
            using var stopping = lifetime.ApplicationStopping.Register(gate.Stopping.SetResult);
            gate.Entered.SetResult();
            await gate.Release.Task;
            return "done";
        }
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Functions.Tests.Hosting;

/// <summary>Runs until its test lets it go.</summary>
public sealed class SlowFunction(SlowGate gate, IHostApplicationLifetime lifetime)
{
    [Function("Slow")]
    public async Task<string> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, CancellationToken cancelled)
    {
        using var stopping = lifetime.ApplicationStopping.Register(() => gate.Stopping.TrySetResult());
        using var gone = cancelled.Register(() => gate.Cancelled.TrySetResult());
        gate.Entered.TrySetResult();
        await gate.Release.Task;
        return "done";
    }
}

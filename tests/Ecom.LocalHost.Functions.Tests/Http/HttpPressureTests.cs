using System.Net;
using Ecom.LocalHost.Functions.Tests.Hosting;
using Ecom.LocalHost.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Tests.Http;

public sealed class HttpPressureTests
{
    [Fact]
    public async Task Request_OverTheBound_IsRefusedAndTheOthersFinish()
    {
        var gate = new SlowGate();
        await using var host = await App.StartAsync(
            [typeof(SlowFunction)],
            builder => builder.Services.AddSingleton(gate),
            new FunctionsTestHostOptions
            {
                UsesKestrel = true,
                Settings = App.Settings(("AzureFunctionsJobHost:extensions:http:maxOutstandingRequests", "1")),
            });
        var first = host.Client.GetStringAsync("/api/Slow");
        await gate.Entered.Task;
        using var refused = await host.Client.GetAsync("/api/Slow");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        gate.Release.SetResult();
        (await first).ShouldBe("done");
        (await host.Client.GetStringAsync("/api/Slow")).ShouldBe("done");
    }

    [Fact]
    public async Task Caller_Leaves_CancelsTheFunctionsToken()
    {
        var gate = new SlowGate();
        await using var host = await App.StartAsync([typeof(SlowFunction)], builder => builder.Services.AddSingleton(gate));
        using var leave = new CancellationTokenSource();
        var call = host.Client.GetStringAsync("/api/Slow", leave.Token);
        await gate.Entered.Task;
        await leave.CancelAsync();
        await gate.Cancelled.Task;
        gate.Release.SetResult();
        await Should.ThrowAsync<OperationCanceledException>(() => call);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Tests.Invocations;

public sealed class ScopeTests
{
    [Fact]
    public async Task ScopedService_TwoInvocations_IsOneEachAndDisposed()
    {
        await using var host = await App.StartAsync([typeof(Counting)], static builder =>
        {
            builder.Services.AddScoped<Unit>();
            builder.Services.AddSingleton<Ledger>();
        });
        (await host.Client.GetStringAsync("/api/Counting")).ShouldBe("same unit, 0 ended");
        (await host.Client.GetStringAsync("/api/Counting")).ShouldBe("same unit, 1 ended");
    }

    public sealed class Ledger
    {
        public int Ended { get; set; }
    }

    public sealed class Unit(Ledger ledger) : IDisposable
    {
        public void Dispose() => ledger.Ended++;
    }

    public sealed class Counting(Unit unit, Ledger ledger)
    {
        [Function("Counting")]
        public string Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, FunctionContext context) =>
            $"{(context.InstanceServices.GetRequiredService<Unit>() == unit ? "same" : "another")} unit, {ledger.Ended} ended";
    }
}

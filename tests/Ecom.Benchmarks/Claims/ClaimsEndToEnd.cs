using System.Diagnostics;

namespace Ecom.Benchmarks.Claims;

/// <summary>Claims by HTTP from the customer's report to the money: trace, plan, offer, choice, refund and claim against the carrier, with the simulators.</summary>
internal sealed class ClaimsEndToEnd : IScenario
{
    private const int WarmUp = 100;
    private const int Count = 1_000;
    private const int InFlight = 32;

    public string Name => "claims";

    public async Task RunAsync()
    {
        await using var running = await ClaimApplication.StartAsync();
        using var application = new HttpClient { BaseAddress = running.Address };
        application.DefaultRequestHeaders.Add("x-ecom-user", "bench;agent");
        using var carrier = new HttpClient { BaseAddress = await running.SimulatorAsync("carrier") };
        ClaimCustomer[] customers = [.. Enumerable.Range(1, WarmUp + Count).Select(number => new ClaimCustomer(application, carrier, number))];
        await EachAsync(customers, static customer => customer.OrderAsync());
        await EachAsync(customers, static customer => customer.KnownAsync());
        await EachAsync(customers[..WarmUp], static customer => customer.ClaimAsync());

        var cpu = running.Cpu;
        var clock = Stopwatch.StartNew();
        await EachAsync(customers[WarmUp..], static customer => customer.ClaimAsync());
        var elapsed = clock.Elapsed;
        cpu = running.Cpu - cpu;

        Report.Row($"claims, {InFlight} in flight: from the report to the money", Count / elapsed.TotalSeconds, "/s");
        Report.Row("claims: CPU of the application each", cpu.TotalMilliseconds / Count, "ms");
    }

    private static Task EachAsync(IEnumerable<ClaimCustomer> customers, Func<ClaimCustomer, Task> act) =>
        Parallel.ForEachAsync(customers, new ParallelOptions { MaxDegreeOfParallelism = InFlight }, (customer, _) => new ValueTask(act(customer)));
}

using System.Diagnostics;
using Ecom.LocalHost.Emulators;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ecom.LocalHost.Simulators.Tests;

public sealed class ProcessTests : IDisposable
{
    private const string Key = "a-key-of-the-simulator-tests";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Process_KilledAndStartedAgain_HasDoneWhatItAnswered()
    {
        string answer;
        await using (var first = await StartAsync())
        {
            using var caller = new Caller(first.Address, Key);
            answer = (await caller.PostAsync("v1/refunds", "k", Caller.Refund())).Body;
            await caller.ControlAsync("faults", new { kind = "fail", moment = "after", next = 2 });
            (await caller.PostAsync("v1/refunds", "k2", Caller.Refund(200))).Status.ShouldBe(503);
            await KillAsync(first.ProcessId);
            (await caller.PostAsync("v1/refunds", "k", Caller.Refund())).Status.ShouldBe(0);
        }

        await using var second = await StartAsync();
        using var again = new Caller(second.Address, Key);
        (await again.PostAsync("v1/refunds", "k3", Caller.Refund(300))).Status.ShouldBe(503, "the second of two");
        (await again.PostAsync("v1/refunds", "k", Caller.Refund())).Body.ShouldBe(answer);
        (await again.PostAsync("v1/refunds", "k2", Caller.Refund(200))).Status.ShouldBe(200);
        var refunds = await again.SeeAsync("refunds");
        refunds.GetProperty("count").GetInt32().ShouldBe(3);
        refunds.GetProperty("sums")[0].GetProperty("minorUnits").GetInt64().ShouldBe(600);
    }

    [Fact]
    public async Task Process_FileInUse_SaysWhoHoldsIt()
    {
        await using var first = await StartAsync();

        (await Should.ThrowAsync<EmulatorException>(StartAsync)).Message.ShouldContain("in use by process");
    }

    [Fact]
    public async Task Process_ItsInputEnds_Ends()
    {
        var simulator = await StartAsync();
        var process = Process.GetProcessById(simulator.ProcessId);
        await simulator.DisposeAsync();

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Process_CallerWithoutKey_IsRefused()
    {
        await using var simulator = await StartAsync();
        using var caller = new Caller(simulator.Address, "another");

        (await caller.PostAsync("v1/refunds", "k", Caller.Refund())).Status.ShouldBe(401);
    }

    private static async Task KillAsync(int id)
    {
        using var process = Process.GetProcessById(id);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private Task<SimulatorProcess> StartAsync() => SimulatorProcess.StartAsync(
        SimulatorRole.Payments, new SimulatorOptions { DataPath = folder.File("payments.db"), ApiKey = Key }, NullLogger.Instance);
}

namespace Ecom.Benchmarks;

/// <summary>One orchestration that calls 800 activities at once.</summary>
internal sealed class FanOut : IScenario
{
    private const int Width = 800;
    private const int Rounds = 10;

    public string Name => "fanout";

    public async Task RunAsync()
    {
        using var folder = new BenchmarkFolder();
        await using var host = await BenchmarkHost.Create(folder.NextStore()).StartAsync();
        await RunOneAsync(host);
        var used = await Usage.OfAsync(async () =>
        {
            for (var i = 0; i < Rounds; i++)
            {
                await RunOneAsync(host);
            }
        });
        Report.Row($"fan-out of {Width}: time", used.Elapsed.TotalMilliseconds / Rounds, "ms");
        Report.Row($"fan-out of {Width}: CPU for each activity", used.Cpu.TotalMilliseconds / Rounds / Width, "ms");
    }

    private static async Task RunOneAsync(BenchmarkHost host)
    {
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync("FanOut", Width);
        var ended = await host.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true);
        if (ended.ReadOutputAs<int>() != Width)
        {
            throw new InvalidOperationException($"{ended} has a wrong output.");
        }
    }
}

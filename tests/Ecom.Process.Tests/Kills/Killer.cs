using Ecom.Process.Tests.Hosting;
using Ecom.Process.Tests.Time;

namespace Ecom.Process.Tests.Kills;

/// <summary>Kills the application at random moments of its life and starts it again on the same data.</summary>
internal sealed class Killer(KillableApplication application, int seed)
{
    private const int Earliest = 100;
    private const int Latest = 1500;

    private readonly Random random = new(seed);

    public async Task RunAsync(int kills, CancellationToken cancelled)
    {
        for (var kill = 0; kill < kills; kill++)
        {
            await RealTime.PassAsync(TimeSpan.FromMilliseconds(random.Next(Earliest, Latest)), cancelled);
            await application.KillAsync();
            await application.StartAsync();
        }
    }
}

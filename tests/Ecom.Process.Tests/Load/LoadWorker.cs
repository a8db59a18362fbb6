using System.Globalization;

namespace Ecom.Process.Tests.Load;

/// <summary>Takes one contract after the other to its end until told to stop; the one under way is finished.</summary>
internal sealed class LoadWorker(int number, ContractDriver driver)
{
    private volatile bool stopping;

    public async Task RunAsync(CancellationToken cancelled)
    {
        for (var contract = 1; !stopping; contract++)
        {
            await driver.RunAsync(string.Create(CultureInfo.InvariantCulture, $"load-{number}-{contract}"), cancelled);
        }
    }

    public void Stop() => stopping = true;
}

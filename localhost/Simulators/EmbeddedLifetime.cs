using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Simulators;

/// <summary>The lifetime of a simulator: the signals of the process that it runs in are not its own.</summary>
internal sealed class EmbeddedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

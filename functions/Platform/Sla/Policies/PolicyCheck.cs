using Microsoft.Extensions.Hosting;

namespace Ecom.Functions.Platform.Sla.Policies;

/// <summary>Reads the policies when the application starts, so that wrong ones stop it then and not at the first case.</summary>
/// <param name="policies">The policies; making them reads the files.</param>
internal sealed class PolicyCheck(ISlaPolicies policies) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = policies.Current;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

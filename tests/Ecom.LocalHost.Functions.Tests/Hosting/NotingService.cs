using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Functions.Tests.Hosting;

/// <summary>Notes what its host does with it.</summary>
internal sealed class NotingService : IHostedService
{
    public List<string> Notes { get; } = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Notes.Add("started");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Notes.Add("stopped");
        return Task.CompletedTask;
    }
}

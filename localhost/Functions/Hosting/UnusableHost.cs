using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>A host that was built from something unusable, and says so when it should start.</summary>
internal sealed class UnusableHost(HostStartException fault, LocalHostOptions options) : IHost
{
    private readonly IHost empty = Host.CreateEmptyApplicationBuilder(settings: null).Build();

    public IServiceProvider Services => empty.Services;

    public Task StartAsync(CancellationToken cancellationToken = default) => ReportAsync(fault, options, Services);

    public Task StopAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public void Dispose() => empty.Dispose();

    /// <summary>Tells the operator in one message and ends the process with code 1; an embedded host throws instead.</summary>
    public static async Task ReportAsync(HostStartException fault, LocalHostOptions options, IServiceProvider services)
    {
        if (options.IsEmbedded)
        {
            throw fault;
        }

        await Console.Error.WriteLineAsync($"The host can't start. {fault.Message}");
        Environment.ExitCode = 1;
        services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
    }
}

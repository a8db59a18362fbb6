using Ecom.LocalHost.Functions.Storage;
using Ecom.LocalHost.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>The host that <c>Build()</c> returns. What an operator can mend is reported in one message, and the process ends with code 1.</summary>
internal sealed class FunctionsHost : IHost, IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly LocalHostOptions options;
    private readonly HostStartException? fault;
    private bool started;

    public FunctionsHost(WebApplication application, LocalHostOptions options)
        : this(application, options, fault: null)
    {
    }

    private FunctionsHost(WebApplication application, LocalHostOptions options, HostStartException? fault)
    {
        this.application = application;
        this.options = options;
        this.fault = fault;
    }

    public IServiceProvider Services => application.Services;

    /// <summary>A host that can't start, and says why when it should.</summary>
    public static FunctionsHost Unusable(WebApplication application, LocalHostOptions options, HostStartException fault) =>
        new(application, options, fault);

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await StartOrExplainAsync(cancellationToken);
        }
        catch (HostStartException unusable) when (!options.IsEmbedded)
        {
            await Console.Error.WriteLineAsync($"The host can't start. {unusable.Message}");
            Environment.ExitCode = 1;
            Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        }
    }

    public Task StopAsync(CancellationToken cancellationToken = default) =>
        started ? application.StopAsync(cancellationToken) : Task.CompletedTask;

    public void Dispose() => ((IDisposable)application).Dispose();

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task StartOrExplainAsync(CancellationToken cancellationToken)
    {
        if (fault is not null)
        {
            throw fault;
        }

        try
        {
            await Services.GetRequiredService<AzuriteService>().StartAsync(cancellationToken);
            HostEndpoints.Map(application);
            await application.StartAsync(cancellationToken);
            started = true;
        }
        catch (StoreInUseException taken)
        {
            throw new HostStartException(taken.Message, taken);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw new HostStartException(
                $"{taken.Message} Stop the program that holds it, or choose another port with --port or setting ECOM_PORT.", taken);
        }

        if (!options.IsEmbedded)
        {
            StartReport.Write(Console.Out, application);
        }
    }
}

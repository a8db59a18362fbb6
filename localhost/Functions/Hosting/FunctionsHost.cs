using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Http;
using Ecom.LocalHost.Functions.Simulators;
using Ecom.LocalHost.Functions.Storage;
using Ecom.LocalHost.ServiceBus;
using Ecom.LocalHost.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>The host that <c>Build()</c> returns. What an operator can mend is reported in one message, and the process ends with code 1.</summary>
internal sealed class FunctionsHost(WebApplication application, LocalHostOptions options) : IHost, IAsyncDisposable
{
    private bool started;
    private bool killed;

    public IServiceProvider Services => application.Services;

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await StartOrExplainAsync(cancellationToken);
        }
        catch (HostStartException unusable)
        {
            await UnusableHost.ReportAsync(unusable, options, Services);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken = default) =>
        started && !killed ? application.StopAsync(cancellationToken) : Task.CompletedTask;

    /// <summary>Ends <c>Run()</c> gracefully.</summary>
    public void RequestStop() => Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

    /// <summary>Ends <c>Run()</c> after the stores were killed: nothing is drained, nothing is saved.</summary>
    public void EndKilled()
    {
        killed = true;
        RequestStop();
    }

    public void Dispose() => ((IDisposable)application).Dispose();

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task StartOrExplainAsync(CancellationToken cancellationToken)
    {
        ConstructorCheck.Require(Services.GetRequiredService<FunctionCatalog>(), Services.GetRequiredService<IServiceProviderIsService>());
        try
        {
            _ = Services.GetRequiredService<RequestTraces>();
            OpenStores();
            await Services.GetRequiredService<AzuriteService>().StartAsync(cancellationToken);
            await Services.GetRequiredService<SimulatorsService>().StartAsync(cancellationToken);
            HostEndpoints.Map(application);
            await StartApplicationAsync(cancellationToken);
            started = true;
        }
        catch (OptionsValidationException invalid)
        {
            throw new HostStartException(
                $"Settings are not valid:\n  {string.Join("\n  ", invalid.Failures)}\nSee local.settings.sample.json for what the application needs.", invalid);
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

    /// <summary>Starts the parts of the host, the web server last. When it can't, functions may run already: they end before what they use does.</summary>
    private async Task StartApplicationAsync(CancellationToken cancellationToken)
    {
        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch
        {
            // What goes wrong on the way down is logged; why the host can't start is what counts.
            await application.StopAsync(CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    /// <summary>Opens what other parts need from their first moment: the data folder's store, and the broker that activities send to.</summary>
    private void OpenStores()
    {
        _ = Services.GetRequiredService<HostStore>();
        _ = Services.GetRequiredService<ServiceBusBroker>();
    }
}

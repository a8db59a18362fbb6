using System.Net;
using Ecom.LocalHost.Simulators.Calls;
using Ecom.LocalHost.Simulators.Carrier;
using Ecom.LocalHost.Simulators.Faults;
using Ecom.LocalHost.Simulators.Payments;
using Ecom.LocalHost.Simulators.Shop;
using Ecom.LocalHost.Simulators.Store;
using Ecom.LocalHost.Simulators.Webhooks;
using Ecom.LocalHost.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Simulators;

/// <summary>A partner's service on the loopback address, in this process.</summary>
public sealed class SimulatorHost : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly SimulatorStore store;
    private readonly WebhookSender webhooks;
    private int disposed;

    private SimulatorHost(WebApplication application, SimulatorStore store, SimulatorOptions options)
    {
        this.application = application;
        this.store = store;
        webhooks = new WebhookSender(store, options);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(application.Urls.Single());

    /// <summary>Starts a simulator; webhooks that an earlier life could not send are sent.</summary>
    /// <param name="role">Which partner.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="StoreInUseException">Another simulator holds the file.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<SimulatorHost> StartAsync(SimulatorRole role, SimulatorOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var host = new SimulatorHost(Build(options), new SimulatorStore(options), options);
        try
        {
            await host.ListenAsync(role, options, cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops it; what it did stays in its file.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, 1) != 0)
        {
            return;
        }

        await application.DisposeAsync();
        await webhooks.DisposeAsync();
        store.Dispose();
    }

    private async Task ListenAsync(SimulatorRole role, SimulatorOptions options, CancellationToken cancellationToken)
    {
        application.Use(new BearerKey(options.ApiKey).InvokeAsync);
        application.Use(new FaultMiddleware(new FaultScripts(store)).InvokeAsync);
        Map(role, new Endpoints(application, store, webhooks, options.TimeProvider), options);
        await application.StartAsync(cancellationToken);
        await webhooks.StartAsync(options.WebhookTarget);
    }

    private static void Map(SimulatorRole role, Endpoints endpoints, SimulatorOptions options)
    {
        FaultControl.Map(endpoints);
        WebhookControl.Map(endpoints);
        switch (role)
        {
            case SimulatorRole.Payments:
                PaymentsSimulator.Map(endpoints);
                break;
            case SimulatorRole.Carrier:
                new CarrierSimulator(options.Carrier).Map(endpoints);
                break;
            case SimulatorRole.Shop:
                new ShopSimulator(options.Carrier).Map(endpoints);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(role), role, "No such partner.");
        }
    }

    private static WebApplication Build(SimulatorOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Call.MaxBodyBytes;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddRouting();
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.Services.Configure<HostOptions>(static stop => stop.ShutdownTimeout = TimeSpan.FromMilliseconds(200)); // a call that hangs does not hold it
        return builder.Build();
    }
}

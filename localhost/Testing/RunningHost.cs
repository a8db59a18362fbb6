using Ecom.LocalHost.Functions.Hosting;
using Ecom.LocalHost.Scheduling;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Testing;

/// <summary>One life of a host: from its start to its stop or kill.</summary>
internal sealed class RunningHost
{
    private readonly Task entryPointEnded;

    public RunningHost(FunctionsHost host, Task entryPointEnded, VirtualTimeProvider time, SerialWorkScheduler work, CommitCounter commits)
    {
        this.entryPointEnded = entryPointEnded;
        Host = host;
        Time = time;
        Work = work;
        Commits = commits;
        Client = Connect(host.Services.GetRequiredService<IServer>());
    }

    public FunctionsHost Host { get; }

    public VirtualTimeProvider Time { get; }

    public SerialWorkScheduler Work { get; }

    public CommitCounter Commits { get; }

    public HttpClient Client { get; }

    /// <summary>Ends this life: gracefully, or, when the stores were killed, at once.</summary>
    public async Task EndAsync()
    {
        Client.Dispose();
        if (Commits.IsKilled)
        {
            Work.Abandon();
            Host.EndKilled();
        }
        else
        {
            Host.RequestStop();
        }

        await entryPointEnded;
    }

    private static HttpClient Connect(IServer server) => server is TestServer test
        ? test.CreateClient()
        : new HttpClient { BaseAddress = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
}

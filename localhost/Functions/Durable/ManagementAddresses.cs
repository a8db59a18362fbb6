using System.Runtime.CompilerServices;
using Ecom.LocalHost.Functions.Keys;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.Functions.Durable;

/// <summary>The addresses at which instances are managed over HTTP.</summary>
internal sealed class ManagementAddresses
{
    public const string Root = "/runtime/webhooks/durabletask";

    private static readonly ConditionalWeakTable<DurableTaskClient, ManagementAddresses> ByClient = [];
    private readonly HostKeys keys;
    private readonly IServer server;

    public ManagementAddresses(HostKeys keys, IServer server, DurableTaskClient client)
    {
        this.keys = keys;
        this.server = server;
        ByClient.AddOrUpdate(client, this);
    }

    /// <summary>The addresses of the host that a client belongs to.</summary>
    /// <exception cref="InvalidOperationException">The client is none of a host's.</exception>
    public static ManagementAddresses Of(DurableTaskClient client) => ByClient.TryGetValue(client, out var addresses)
        ? addresses
        : throw new InvalidOperationException("The client belongs to no functions host, so its instances have no addresses.");

    /// <summary>The addresses of an instance.</summary>
    /// <param name="instanceId">The instance.</param>
    /// <param name="origin">Scheme and host as the caller sees them; null for the host's own.</param>
    public HttpManagementPayload For(string instanceId, string? origin = null)
    {
        var instance = $"{origin ?? Own()}{Root}/instances/{Uri.EscapeDataString(instanceId)}";
        var code = $"code={Uri.EscapeDataString(keys.Durable)}";
        return new HttpManagementPayload
        {
            Id = instanceId,
            PurgeHistoryDeleteUri = $"{instance}?{code}",
            RestartPostUri = $"{instance}/restart?{code}",
            ResumePostUri = $"{instance}/resume?reason={{text}}&{code}",
            RewindPostUri = $"{instance}/rewind?reason={{text}}&{code}",
            SendEventPostUri = $"{instance}/raiseEvent/{{eventName}}?{code}",
            StatusQueryGetUri = $"{instance}?{code}",
            SuspendPostUri = $"{instance}/suspend?reason={{text}}&{code}",
            TerminatePostUri = $"{instance}/terminate?reason={{text}}&{code}",
        };
    }

    private string Own() =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.TrimEnd('/') ?? "http://localhost";
}

using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.Simulators;

/// <summary>How a simulator is started.</summary>
/// <remarks>A class and no record, so that nothing prints its keys.</remarks>
public sealed class SimulatorOptions
{
    /// <summary>The SQLite file that keeps what was done; made when missing. A simulator that starts on it again goes on where it was.</summary>
    public required string DataPath { get; init; }

    /// <summary>The loopback port [0: a free one].</summary>
    public int Port { get; init; }

    /// <summary>The key that callers must show; null: none is asked for.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The carrier's name in the application [<c>sf</c>].</summary>
    public string Carrier { get; init; } = "sf";

    /// <summary>The application's address, to which webhooks go; null: they wait until <c>PUT /control/webhooks/target</c> tells it.</summary>
    public Uri? WebhookTarget { get; init; }

    /// <summary>The secret that signs webhooks, <c>whsec_…</c>; null: they are sent without signature.</summary>
    public string? WebhookKey { get; init; }

    /// <summary>The clock of what the simulator says, and of signatures; give the application's clock where that is a virtual one.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Carries webhooks; null for sockets. Give the handler of a server that is in memory.</summary>
    public HttpMessageHandler? WebhookHandler { get; init; }

    /// <summary>When a commit counts as done.</summary>
    public SqliteSynchronous Synchronous { get; init; } = SqliteSynchronous.Full;
}

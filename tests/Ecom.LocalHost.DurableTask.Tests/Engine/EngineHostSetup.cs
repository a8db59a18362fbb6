using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

/// <summary>How an <see cref="EngineHost"/> differs from the usual one.</summary>
internal sealed class EngineHostSetup
{
    /// <summary>Whether work runs one at a time; otherwise on the thread pool.</summary>
    public bool Serial { get; set; } = true;

    public VirtualTimeProvider? Clock { get; set; }

    public ICommitObserver? CommitObserver { get; set; }

    public Action<DurableEngineOptions>? Options { get; set; }

    public Action<IDurableTaskWorkerBuilder>? Worker { get; set; }

    public Action<IDurableTaskClientBuilder>? Client { get; set; }

    public Action<IServiceCollection>? Services { get; set; }
}

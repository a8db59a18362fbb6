using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Worker.Hosting;

/// <summary>Runs orchestrators and activities for as long as the host runs.</summary>
public abstract class DurableTaskWorker : BackgroundService
{
    /// <summary>Makes a worker.</summary>
    /// <param name="name">Its name; null is the default worker.</param>
    /// <param name="factory">Makes its tasks.</param>
    protected DurableTaskWorker(string? name, IDurableTaskFactory factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        Name = name ?? Options.DefaultName;
        Factory = factory;
    }

    /// <summary>The worker's name; empty for the default worker.</summary>
    protected virtual string Name { get; }

    /// <summary>Makes the worker's tasks.</summary>
    protected virtual IDurableTaskFactory Factory { get; }
}

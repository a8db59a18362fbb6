using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

/// <summary>A test with a store of its own.</summary>
public abstract class EngineTest : IDisposable
{
    private protected StoreFolder Folder { get; } = new();

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<EngineHost> StartAsync(Action<DurableTaskRegistry> tasks, Action<EngineHostSetup>? configure = null) =>
        EngineHost.StartAsync(Folder, tasks, configure);
}

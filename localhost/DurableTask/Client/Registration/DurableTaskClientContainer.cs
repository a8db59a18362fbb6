using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Registration;

/// <summary>Holds one named client, so that only the default client is registered as <see cref="DurableTaskClient"/>.</summary>
internal sealed class DurableTaskClientContainer(DurableTaskClient client) : IAsyncDisposable
{
    public DurableTaskClient Client { get; } = client;

    public ValueTask DisposeAsync() => Client.DisposeAsync();
}

namespace Ecom.LocalHost.ServiceBus.Tests.Fixtures;

/// <summary>Holds handlers back until it is opened; at the latest when the test ends, so that a failed test does not hang.</summary>
internal sealed class Gate : IDisposable
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Opened => opened.Task;

    public void Open() => opened.TrySetResult();

    public void Dispose() => Open();
}

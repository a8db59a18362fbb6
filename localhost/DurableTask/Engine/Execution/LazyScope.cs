using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>A service scope that is only made when something is resolved from it.</summary>
/// <param name="services">The host's services.</param>
internal sealed class LazyScope(IServiceProvider services) : IServiceProvider, IAsyncDisposable
{
    private AsyncServiceScope? scope;

    public object? GetService(Type serviceType) => (scope ??= services.CreateAsyncScope()).ServiceProvider.GetService(serviceType);

    public ValueTask DisposeAsync() => scope is { } made ? made.DisposeAsync() : ValueTask.CompletedTask;
}

using Ecom.Functions.Platform.Cases;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Nobody listens to case events in these tests.</summary>
internal sealed class NoSubscribers : ICaseEventPublisher
{
    public Task PublishAsync(IReadOnlyList<CaseEvent> events, CancellationToken cancellationToken = default) => Task.CompletedTask;
}

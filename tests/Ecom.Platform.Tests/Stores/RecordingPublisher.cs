using System.Collections.Concurrent;
using Ecom.Functions.Platform.Cases;

namespace Ecom.Platform.Tests.Stores;

/// <summary>A publisher that keeps what it was given, and fails when it is told to.</summary>
public sealed class RecordingPublisher : ICaseEventPublisher
{
    public ConcurrentQueue<CaseEvent> Published { get; } = [];

    public bool Fails { get; set; }

    public Task PublishAsync(IReadOnlyList<CaseEvent> events, CancellationToken cancellationToken = default)
    {
        if (Fails)
        {
            throw new InvalidOperationException("The broker does not answer.");
        }

        foreach (var happened in events)
        {
            Published.Enqueue(happened);
        }

        return Task.CompletedTask;
    }
}

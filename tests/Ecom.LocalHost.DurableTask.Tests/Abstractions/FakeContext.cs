using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.DurableTask.Tests.Abstractions;

/// <summary>A context with nothing behind it: tests see what the base class does by itself.</summary>
internal sealed class FakeContext(ILoggerFactory loggers) : TaskOrchestrationContext
{
    public TaskCompletionSource Timer { get; } = new();

    public TaskCompletionSource<object?> Event { get; } = new();

    public DateTime TimerFireAt { get; private set; }

    public bool Replays { get; set; }

    public object? NewInput { get; private set; }

    public Func<ILoggerFactory>? Loggers { get; init; }

    public override TaskName Name => "Fake";

    public override string InstanceId => "fake-1";

    public override ParentOrchestrationInstance? Parent => null;

    public override DateTime CurrentUtcDateTime { get; } = new(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public override bool IsReplaying => Replays;

    public override string Version => "1.10";

    protected override ILoggerFactory LoggerFactory => Loggers?.Invoke() ?? loggers;

    public override T? GetInput<T>()
        where T : default
        => default;

    public override Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null) =>
        Task.FromResult((TResult)input!);

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        TimerFireAt = fireAt;
        cancellationToken.Register(() => Timer.TrySetCanceled(cancellationToken));
        return Timer.Task;
    }

    public override async Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        cancellationToken.Register(() => Event.TrySetCanceled(cancellationToken));
        return (T)(await Event.Task)!;
    }

    public override void SendEvent(string instanceId, string eventName, object payload)
    {
    }

    public override void SetCustomStatus(object? customStatus)
    {
    }

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null) =>
        Task.FromResult((TResult)input!);

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) => NewInput = newInput;

    public override Guid NewGuid() => Guid.Empty;
}

using System.Globalization;
using Ecom.LocalHost.DurableTask.History;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>The context that orchestrator code sees: turns its calls into records, and records into its tasks' outcomes.</summary>
internal sealed class OrchestrationContext(OrchestrationExecution execution, Payloads payloads, OrchestrationEnvironment environment)
    : TaskOrchestrationContext
{
    private int guids;

    public override TaskName Name => execution.Header.Name;

    public override string InstanceId => execution.Header.Id;

    public override string Version => execution.Header.Version;

    public override ParentOrchestrationInstance? Parent => execution.Header.ParentInstance;

    public override DateTime CurrentUtcDateTime => execution.Now;

    public override bool IsReplaying => execution.IsReplaying;

    public override IReadOnlyDictionary<string, object?> Properties => environment.Properties;

    protected override ILoggerFactory LoggerFactory => environment.LoggerFactory;

    public override T? GetInput<T>()
        where T : default => payloads.Converter.Deserialize<T>(execution.Header.Input);

    public override Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        execution.CheckThread();
        var serialized = payloads.Serialize(input, $"input of activity '{name.Name}'");
        return options?.Retry is { } retry
            ? RetryLoop.RunAsync(this, retry, () => ScheduleActivity<TResult>(name, serialized, options))
            : ScheduleActivity<TResult>(name, serialized, options);
    }

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null)
    {
        execution.CheckThread();
        var serialized = payloads.Serialize(input, $"input of sub-orchestration '{orchestratorName.Name}'");
        return options?.Retry is { } retry
            ? RetryLoop.RunAsync(this, retry, () => ScheduleSubOrchestration<TResult>(orchestratorName, serialized, options))
            : ScheduleSubOrchestration<TResult>(orchestratorName, serialized, options);
    }

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        execution.CheckThread();
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled(cancellationToken);
        }

        var due = fireAt.Kind == DateTimeKind.Local ? fireAt.ToUniversalTime() : fireAt;
        var timer = new PendingTimer
        {
            Scheduled = new HistoryRecord { Kind = HistoryKind.TimerCreated, TaskId = execution.NextTaskId(), At = due.Ticks },
        };
        execution.Schedule(timer);
        if (cancellationToken.CanBeCanceled)
        {
            cancellationToken.Register(() => execution.CancelTimer(timer, cancellationToken));
        }

        return timer.Task;
    }

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        execution.CheckThread();
        return execution.Events.WaitAsync<T>(eventName, payloads.Converter, cancellationToken);
    }

    public override void SendEvent(string instanceId, string eventName, object payload)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        execution.CheckThread();
        execution.Emit(new HistoryRecord
        {
            Kind = HistoryKind.EventSent,
            TaskId = execution.NextTaskId(),
            Name = eventName,
            Text = instanceId,
            Payload = payloads.Serialize(payload, $"payload of event '{eventName}'"),
        });
    }

    public override void SetCustomStatus(object? customStatus)
    {
        execution.CheckThread();
        execution.SetCustomStatus(payloads.Serialize(customStatus, "custom status"));
    }

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) =>
        ContinueAsNew(new ContinueAsNewOptions { NewInput = newInput, PreserveUnprocessedEvents = preserveUnprocessedEvents });

    public override void ContinueAsNew(ContinueAsNewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        execution.CheckThread();
        execution.ContinueAsNew(options);
    }

    public override Guid NewGuid()
    {
        execution.CheckThread();
        return DeterministicGuid.Create(string.Create(CultureInfo.InvariantCulture, $"{InstanceId}_{execution.Header.ExecutionId}_{guids++}"));
    }

    private Task<TResult> ScheduleActivity<TResult>(TaskName name, string? input, TaskOptions? options)
    {
        var task = new PendingResult<TResult>
        {
            Scheduled = new HistoryRecord
            {
                Kind = HistoryKind.TaskScheduled,
                TaskId = execution.NextTaskId(),
                Name = name.Name,
                Version = options?.Version?.Version is { Length: > 0 } version ? version : null,
                Payload = input,
                Tags = options?.Tags?.ToDictionary(StringComparer.Ordinal),
            },
        };
        execution.Schedule(task);
        return task.Task;
    }

    private Task<TResult> ScheduleSubOrchestration<TResult>(TaskName name, string? input, TaskOptions? options)
    {
        var sub = options as SubOrchestrationOptions;
        if (sub?.InstanceId is { } chosen)
        {
            InstanceIds.Check(chosen);
        }

        var version = sub?.Version?.Version ?? options?.Version?.Version ?? environment.DefaultVersion;
        var task = new PendingResult<TResult>
        {
            Scheduled = new HistoryRecord
            {
                Kind = HistoryKind.SubOrchestrationCreated,
                TaskId = execution.NextTaskId(),
                Name = name.Name,
                Version = version.Length > 0 ? version : null,
                Text = sub?.InstanceId ?? NewGuid().ToString("N"),
                Payload = input,
                Tags = options?.Tags?.ToDictionary(StringComparer.Ordinal),
            },
        };
        execution.Schedule(task);
        return task.Task;
    }
}

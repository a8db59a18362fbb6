using System.Collections.Immutable;
using Ecom.LocalHost.DurableTask.Logging;
using Microsoft.DurableTask.Abstractions;
using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask;

/// <summary>What an orchestrator may do: call, wait, tell the time, all of it durable and the same at every replay.</summary>
public abstract class TaskOrchestrationContext
{
    private ReplayAwareLoggerFactory? replaySafeLoggerFactory;

    /// <summary>The orchestrator's name.</summary>
    public abstract TaskName Name { get; }

    /// <summary>The instance id.</summary>
    public abstract string InstanceId { get; }

    /// <summary>The orchestration that called this one; null when a client started it.</summary>
    public abstract ParentOrchestrationInstance? Parent { get; }

    /// <summary>The orchestration's clock (UTC): the time of the turn that runs, the same at every replay.</summary>
    public abstract DateTime CurrentUtcDateTime { get; }

    /// <summary>Whether the code repeats what already happened.</summary>
    public abstract bool IsReplaying { get; }

    /// <summary>The version of the instance; empty when it has none.</summary>
    public virtual string Version => string.Empty;

    /// <summary>Settings that the worker hands to its orchestrations.</summary>
    public virtual IReadOnlyDictionary<string, object?> Properties { get; } = ImmutableDictionary<string, object?>.Empty;

    /// <summary>Loggers that stay silent during replay.</summary>
    public virtual ILoggerFactory ReplaySafeLoggerFactory =>
        replaySafeLoggerFactory ??= new ReplayAwareLoggerFactory(() => IsReplaying, () => LoggerFactory);

    /// <summary>Where loggers come from.</summary>
    protected abstract ILoggerFactory LoggerFactory { get; }

    /// <summary>Reads the instance's input.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    public abstract T? GetInput<T>();

    /// <summary>Calls an activity and ignores its result.</summary>
    /// <param name="name">The activity.</param>
    /// <param name="input">Its input.</param>
    /// <param name="options">Retries, tags, version.</param>
    /// <exception cref="TaskFailedException">The activity failed, and its retries are used up.</exception>
    public virtual Task CallActivityAsync(TaskName name, object? input = null, TaskOptions? options = null) =>
        CallActivityAsync<object>(name, input, options);

    /// <summary>Calls an activity without input and ignores its result.</summary>
    /// <param name="name">The activity.</param>
    /// <param name="options">Retries, tags, version.</param>
    /// <exception cref="TaskFailedException">The activity failed, and its retries are used up.</exception>
    public virtual Task CallActivityAsync(TaskName name, TaskOptions options) => CallActivityAsync(name, null, options);

    /// <summary>Calls an activity without input.</summary>
    /// <param name="name">The activity.</param>
    /// <param name="options">Retries, tags, version.</param>
    /// <typeparam name="TResult">The type of its result.</typeparam>
    /// <exception cref="TaskFailedException">The activity failed, and its retries are used up.</exception>
    public virtual Task<TResult> CallActivityAsync<TResult>(TaskName name, TaskOptions options) =>
        CallActivityAsync<TResult>(name, null, options);

    /// <summary>Calls an activity.</summary>
    /// <param name="name">The activity.</param>
    /// <param name="input">Its input.</param>
    /// <param name="options">Retries, tags, version.</param>
    /// <typeparam name="TResult">The type of its result.</typeparam>
    /// <exception cref="TaskFailedException">The activity failed, and its retries are used up.</exception>
    public abstract Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null);

    /// <summary>Waits for a time, durably.</summary>
    /// <param name="delay">How long.</param>
    /// <param name="cancellationToken">Ends the wait; the task is then cancelled.</param>
    public virtual Task CreateTimer(TimeSpan delay, CancellationToken cancellationToken) =>
        CreateTimer(CurrentUtcDateTime.Add(delay), cancellationToken);

    /// <summary>Waits until a time, durably.</summary>
    /// <param name="fireAt">Until when (UTC); a time that has passed fires at once.</param>
    /// <param name="cancellationToken">Ends the wait; the task is then cancelled.</param>
    public abstract Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken);

    /// <summary>Waits for an event. Events that came before are kept, in order; names are compared without case.</summary>
    /// <param name="eventName">The event's name.</param>
    /// <param name="cancellationToken">Ends the wait; the task is then cancelled.</param>
    /// <typeparam name="T">The type of its payload.</typeparam>
    public abstract Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default);

    /// <summary>Waits for an event, but not longer than a time.</summary>
    /// <param name="eventName">The event's name.</param>
    /// <param name="timeout">How long.</param>
    /// <typeparam name="T">The type of its payload.</typeparam>
    /// <exception cref="TaskCanceledException">The time is over.</exception>
    public Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout) =>
        WaitForExternalEvent<T>(eventName, timeout, CancellationToken.None);

    /// <summary>Waits for an event, but not longer than a time.</summary>
    /// <param name="eventName">The event's name.</param>
    /// <param name="timeout">How long.</param>
    /// <param name="cancellationToken">Ends the wait; the task is then cancelled.</param>
    /// <typeparam name="T">The type of its payload.</typeparam>
    /// <exception cref="TaskCanceledException">The time is over, or the wait was ended.</exception>
    public async Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var timerEnd = new CancellationTokenSource();
        using var waitEnd = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var timer = CreateTimer(timeout, timerEnd.Token);
        var raised = WaitForExternalEvent<T>(eventName, waitEnd.Token);

        // Cancelled on this stack, not on the thread pool: orchestrator code continues here.
        var loser = await Task.WhenAny(timer, raised) == raised ? timerEnd : waitEnd;
#pragma warning disable CA1849, MA0042 // CancelAsync would continue outside of the orchestrator's turn.
        loser.Cancel();
#pragma warning restore CA1849, MA0042
        return await raised;
    }

    /// <summary>Sends an event to another instance, without an answer.</summary>
    /// <param name="instanceId">The other instance.</param>
    /// <param name="eventName">The event's name.</param>
    /// <param name="payload">The event's payload.</param>
    public abstract void SendEvent(string instanceId, string eventName, object payload);

    /// <summary>Sets what queries show as the instance's progress.</summary>
    /// <param name="customStatus">Any serialisable value; null clears it.</param>
    public abstract void SetCustomStatus(object? customStatus);

    /// <summary>Calls a sub-orchestration.</summary>
    /// <param name="orchestratorName">The orchestrator.</param>
    /// <param name="input">Its input.</param>
    /// <param name="options">Instance id, retries, tags, version.</param>
    /// <typeparam name="TResult">The type of its result.</typeparam>
    /// <exception cref="TaskFailedException">It failed or was terminated, and its retries are used up.</exception>
    public abstract Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null);

    /// <summary>Calls a sub-orchestration without input.</summary>
    /// <param name="orchestratorName">The orchestrator.</param>
    /// <param name="options">Instance id, retries, tags, version.</param>
    /// <typeparam name="TResult">The type of its result.</typeparam>
    /// <exception cref="TaskFailedException">It failed or was terminated, and its retries are used up.</exception>
    public virtual Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, TaskOptions options) =>
        CallSubOrchestratorAsync<TResult>(orchestratorName, null, options);

    /// <summary>Calls a sub-orchestration without input and ignores its result.</summary>
    /// <param name="orchestratorName">The orchestrator.</param>
    /// <param name="options">Instance id, retries, tags, version.</param>
    /// <exception cref="TaskFailedException">It failed or was terminated, and its retries are used up.</exception>
    public virtual Task CallSubOrchestratorAsync(TaskName orchestratorName, TaskOptions options) =>
        CallSubOrchestratorAsync(orchestratorName, null, options);

    /// <summary>Calls a sub-orchestration and ignores its result.</summary>
    /// <param name="orchestratorName">The orchestrator.</param>
    /// <param name="input">Its input.</param>
    /// <param name="options">Instance id, retries, tags, version.</param>
    /// <exception cref="TaskFailedException">It failed or was terminated, and its retries are used up.</exception>
    public virtual Task CallSubOrchestratorAsync(TaskName orchestratorName, object? input = null, TaskOptions? options = null) =>
        CallSubOrchestratorAsync<object>(orchestratorName, input, options);

    /// <summary>Starts over with a new input and an empty history once the orchestrator returns.</summary>
    /// <param name="newInput">The input of the next run.</param>
    /// <param name="preserveUnprocessedEvents">Whether events that were not waited for go over into the next run.</param>
    public abstract void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true);

    /// <summary>Starts over with an empty history once the orchestrator returns.</summary>
    /// <param name="options">Input, version and what happens to events.</param>
    public virtual void ContinueAsNew(ContinueAsNewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ContinueAsNew(options.NewInput, options.PreserveUnprocessedEvents);
    }

    /// <summary>Makes a GUID that is the same at every replay.</summary>
    public abstract Guid NewGuid();

    /// <summary>Makes a logger that stays silent during replay.</summary>
    /// <param name="categoryName">Its category.</param>
    public virtual ILogger CreateReplaySafeLogger(string categoryName) =>
        new ReplayAwareLogger(() => IsReplaying, UnwrappedLoggerFactory().CreateLogger(categoryName));

    /// <summary>Makes a logger that stays silent during replay.</summary>
    /// <param name="type">The type that is its category.</param>
    public virtual ILogger CreateReplaySafeLogger(Type type) =>
        new ReplayAwareLogger(() => IsReplaying, UnwrappedLoggerFactory().CreateLogger(type));

    /// <summary>Makes a logger that stays silent during replay.</summary>
    /// <typeparam name="T">The type that is its category.</typeparam>
    public virtual ILogger CreateReplaySafeLogger<T>() =>
        new ReplayAwareLogger(() => IsReplaying, UnwrappedLoggerFactory().CreateLogger<T>());

    /// <summary>Compares the instance's version with another; see <see cref="TaskOrchestrationVersioningUtils.CompareVersions"/>.</summary>
    /// <param name="version">The other version.</param>
    public virtual int CompareVersionTo(string version) => TaskOrchestrationVersioningUtils.CompareVersions(Version, version);

    private ILoggerFactory UnwrappedLoggerFactory() => ReplayAwareLoggerFactory.Unwrap(LoggerFactory);
}

using DurableTask.Core.History;
using Ecom.LocalHost.DurableTask.Diagnostics;
using Ecom.LocalHost.DurableTask.Dispatch;
using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.DurableTask.Hosting;
using Ecom.LocalHost.DurableTask.Store;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Options;

namespace Ecom.LocalHost.DurableTask.Client;

/// <summary>The client of the engine in this process.</summary>
internal sealed class LocalDurableTaskClient(string name, EngineLease lease, IOptionsMonitor<DurableTaskClientOptions> options) : DurableTaskClient(name)
{
    private readonly DurableEngine engine = lease.Engine;
    private readonly DurableTaskClientOptions settings = options.Get(name);
    private readonly Payloads payloads = new(options.Get(name).DataConverter, lease.Engine.Options.MaxPayloadBytes);

    /// <summary>The engine.</summary>
    internal DurableEngine Engine => engine;

    public override Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(orchestratorName.Name, nameof(orchestratorName));
        var id = options?.InstanceId ?? Guid.NewGuid().ToString("N");
        InstanceIds.Check(id);
        return StartAsync(
            new InstanceHeader
            {
                CreatedAt = engine.Time.GetUtcNow(),
                Key = engine.Store.NextKey(),
                Id = id,
                Name = orchestratorName.Name,
                Version = options?.Version?.Version ?? settings.DefaultVersion,
                Input = payloads.Serialize(input, $"input of orchestration '{orchestratorName.Name}'"),
                ScheduledAt = options?.StartAt is { } at && at > engine.Time.GetUtcNow() ? at : null,
                Tags = options?.Tags,
            },
            DedupeStatuses.Parse(options?.DedupeStatuses),
            cancellation);
    }

    public override async Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        var payload = payloads.Serialize(eventPayload, $"payload of event '{eventName}'");
        using var span = Traces.RaiseEvent(eventName, instanceId);
        await SendAsync(instanceId, new HistoryRecord { Kind = HistoryKind.EventRaised, Name = eventName, Payload = payload }, cancellation);
    }

    public override Task TerminateInstanceAsync(string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default) =>
        SendAsync(
            instanceId,
            new HistoryRecord
            {
                Kind = HistoryKind.ExecutionTerminated,
                Payload = payloads.Serialize(options?.Output, "output of the termination"),
                Number = options is { Recursive: true } ? 1 : 0,
            },
            cancellation);

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        SendAsync(instanceId, new HistoryRecord { Kind = HistoryKind.ExecutionSuspended, Text = reason }, cancellation);

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        SendAsync(instanceId, new HistoryRecord { Kind = HistoryKind.ExecutionResumed, Text = reason }, cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
        => WaitAsync(instanceId, forEnd: false, getInputsAndOutputs, cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
        => WaitAsync(instanceId, forEnd: true, getInputsAndOutputs, cancellation);

    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Find(instanceId, getInputsAndOutputs));
    }

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null)
    {
        var query = filter ?? new OrchestrationQuery();
        var converter = query.FetchInputsAndOutputs ? payloads.Converter : null;
        return Pageable.Create((token, size, cancellation) =>
        {
            cancellation.ThrowIfCancellationRequested();
            return Task.FromResult(engine.Store.Database.Read(session =>
                InstanceQuery.Page(session, query, token ?? query.ContinuationToken, size, converter)));
        });
    }

    public override Task<Page<string>> ListInstanceIdsAsync(
        IEnumerable<OrchestrationRuntimeStatus>? runtimeStatus = null,
        DateTimeOffset? completedTimeFrom = null,
        DateTimeOffset? completedTimeTo = null,
        int pageSize = OrchestrationQuery.DefaultPageSize,
        string? lastInstanceKey = null,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        cancellation.ThrowIfCancellationRequested();
        var statuses = runtimeStatus?.ToHashSet();
        return Task.FromResult(engine.Store.Database.Read(session =>
            CompletionQuery.Page(session, statuses, completedTimeFrom, completedTimeTo, pageSize, lastInstanceKey)));
    }

    public override Task<PurgeResult> PurgeInstanceAsync(string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        return new PurgeOperation(engine).OneAsync(instanceId, options is { Recursive: true }, cancellation);
    }

    public override Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new PurgeOperation(engine).AllAsync(filter, options is { Recursive: true }, cancellation);
    }

    public override Task<string> RestartAsync(string instanceId, bool restartWithNewInstanceId = false, CancellationToken cancellation = default)
    {
        var (header, status) = Require(instanceId);
        if (!restartWithNewInstanceId && status.IsLive())
        {
            throw new InvalidOperationException($"An orchestration with the instanceId {instanceId} cannot be restarted: it is {status}.");
        }

        var again = new InstanceHeader
        {
            CreatedAt = engine.Time.GetUtcNow(),
            Key = engine.Store.NextKey(),
            Id = restartWithNewInstanceId ? Guid.NewGuid().ToString("N") : instanceId,
            Name = header.Name,
            Version = header.Version,
            Input = header.Input,
            Tags = header.Tags,
        };
        return StartAsync(again, DedupeStatuses.Live, cancellation);
    }

    public override Task RewindInstanceAsync(string instanceId, string reason, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        var write = new RewindWrite(engine, instanceId, reason);
        engine.Store.Database.Enqueue(write);
        return write.Done;
    }

    public override Task<IList<HistoryEvent>> GetOrchestrationHistoryAsync(string instanceId, CancellationToken cancellation = default)
    {
        var (header, batches) = ReadHistory(instanceId);
        return Task.FromResult<IList<HistoryEvent>>(HistoryEvents.From(header, batches));
    }

    /// <summary>An instance with its turns as stored.</summary>
    internal (InstanceHeader Header, List<HistoryBatch> Batches) ReadHistory(string instanceId)
    {
        var (header, _) = Require(instanceId);
        return (header, engine.Store.Database.Read(session => HistoryRows.Read(session, header.Key)).Batches);
    }

    public override ValueTask DisposeAsync()
    {
        lease.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<string> StartAsync(
        InstanceHeader header, IReadOnlyCollection<OrchestrationRuntimeStatus> refuseOver, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var span = Traces.Create(header);
        var write = new StartWrite(engine, span is null ? header : header with { TraceParent = span.Id }, refuseOver);
        engine.Store.Database.Enqueue(write);
        return await write.Done;
    }

    /// <summary>As in the official package, a message to an unknown or ended instance is dropped.</summary>
    private Task<bool> SendAsync(string instanceId, HistoryRecord record, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        var write = new MessageWrite(engine, instanceId, record);
        engine.Store.Database.Enqueue(write);
        return write.Done;
    }

    private async Task<OrchestrationMetadata> WaitAsync(string instanceId, bool forEnd, bool payloadsToo, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        while (true)
        {
            var changed = engine.Waiters.Add(instanceId, forEnd);
            try
            {
                var found = Find(instanceId, payloadsToo)
                    ?? throw new InvalidOperationException($"An orchestration with the instanceId {instanceId} does not exist.");
                if (found.IsCompleted || (!forEnd && found.RuntimeStatus != OrchestrationRuntimeStatus.Pending))
                {
                    return found;
                }

                await changed.Task.WaitAsync(cancellation);
            }
            finally
            {
                engine.Waiters.Remove(instanceId, changed);
            }
        }
    }

    private OrchestrationMetadata? Find(string instanceId, bool payloadsToo) =>
        engine.Store.Database.Read(session => MetadataRows.Find(session, instanceId, payloadsToo ? payloads.Converter : null));

    private (InstanceHeader Header, OrchestrationRuntimeStatus Status) Require(string instanceId)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        return engine.Store.Database.Read(session =>
            InstanceRows.Find(session, instanceId) is { } found && InstanceRows.Read(session, found.Key) is { } row
                ? (row.Header, row.Status)
                : throw new ArgumentException($"An orchestration with the instanceId {instanceId} was not found.", nameof(instanceId)));
    }
}

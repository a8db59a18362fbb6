using Ecom.LocalHost.DurableTask.Client;
using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.Hosting;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Recording;

/// <summary>Records histories, and finds out whether the code of today still replays them.</summary>
public static class HistoryRecorder
{
    /// <summary>Records an instance, running or ended.</summary>
    /// <param name="client">A client of the engine in this process.</param>
    /// <param name="instanceId">The instance.</param>
    /// <exception cref="ArgumentException">The client is of another engine.</exception>
    /// <exception cref="InvalidOperationException">There is no such instance.</exception>
    public static RecordedHistory Record(DurableTaskClient client, string instanceId)
    {
        var (header, batches) = Local(client).ReadHistory(instanceId);
        return RecordedHistory.Of(header, batches);
    }

    /// <summary>Replays a recording with the code that is registered now. Nothing is stored, no activity runs.</summary>
    /// <param name="client">A client of the engine in this process.</param>
    /// <param name="recorded">The recording.</param>
    /// <returns>What differs: the event's number, what was expected, what was found; null when it replays.</returns>
    /// <exception cref="ArgumentException">The client is of another engine.</exception>
    public static async Task<string?> FindDifferenceAsync(DurableTaskClient client, RecordedHistory recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        foreach (var worker in Local(client).Engine.Workers)
        {
            await using var scope = new LazyScope(worker.Services);
            if (worker.TryCreateOrchestrator(recorded.Orchestration, recorded.Version, scope, out var orchestrator))
                return Replay(worker, orchestrator, recorded);
        }

        return $"There is no orchestration {recorded.Orchestration} any more.";
    }

    private static string? Replay(EngineWorker worker, ITaskOrchestrator orchestrator, RecordedHistory recorded)
    {
        var execution = new OrchestrationExecution(HeaderOf(recorded), orchestrator, worker.Payloads, worker.Environment, static _ => { });
        try
        {
            HistoryReplay.Run(execution, [.. recorded.Turns.Select(static turn => turn.ToBatch())]);
            return null;
        }
        catch (NonDeterministicReplayException difference)
        {
            return difference.Message;
        }
    }

    private static InstanceHeader HeaderOf(RecordedHistory recorded) => new()
    {
        Key = recorded.Run.Key,
        Generation = recorded.Run.Generation,
        Id = recorded.InstanceId,
        Name = recorded.Orchestration,
        Version = recorded.Version,
        Input = recorded.Input,
        CreatedAt = recorded.CreatedAt,
        Parent = recorded.Parent is { } parent ? new ParentLink(0, 0, parent.TaskId, parent.Orchestration, parent.InstanceId) : null,
    };

    private static LocalDurableTaskClient Local(DurableTaskClient client) =>
        client as LocalDurableTaskClient ?? throw new ArgumentException("Only the engine in this process records histories.", nameof(client));
}

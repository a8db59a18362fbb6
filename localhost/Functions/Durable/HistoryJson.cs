using System.Text.Json.Nodes;
using DurableTask.Core.History;

namespace Ecom.LocalHost.Functions.Durable;

/// <summary>A history in the management API's form: starts and ends are one entry, and the engine's own book-keeping is left out.</summary>
internal static class HistoryJson
{
    public static JsonArray Of(IEnumerable<HistoryEvent> history, bool showOutput)
    {
        var scheduled = new Dictionary<int, HistoryEvent>();
        var events = new JsonArray();
        foreach (var happened in history)
        {
            if (happened is TaskScheduledEvent or SubOrchestrationInstanceCreatedEvent or TimerCreatedEvent)
            {
                scheduled[happened.EventId] = happened;
            }
            else if (Describe(happened, scheduled, showOutput) is { } entry)
            {
                entry["EventType"] = happened.EventType.ToString();
                entry["Timestamp"] = InstanceJson.Time(happened.Timestamp);
                events.Add(entry);
            }
        }

        return events;
    }

    private static JsonObject? Describe(HistoryEvent happened, Dictionary<int, HistoryEvent> scheduled, bool showOutput) => happened switch
    {
        ExecutionStartedEvent started => With("FunctionName", started.Name),
        ExecutionCompletedEvent ended => Result(With("OrchestrationStatus", ended.OrchestrationStatus.ToString()), ended.Result, showOutput),
        TaskCompletedEvent done => Result(Scheduled(scheduled, done.TaskScheduledId), done.Result, showOutput),
        TaskFailedEvent failed => Failure(Scheduled(scheduled, failed.TaskScheduledId), failed.Reason),
        SubOrchestrationInstanceCompletedEvent done => Result(Scheduled(scheduled, done.TaskScheduledId), done.Result, showOutput),
        SubOrchestrationInstanceFailedEvent failed => Failure(Scheduled(scheduled, failed.TaskScheduledId), failed.Reason),
        TimerFiredEvent fired => With("FireAt", InstanceJson.Time(fired.FireAt)),
        EventRaisedEvent raised => showOutput ? Result(With("Name", raised.Name), raised.Input, show: true, "Input") : With("Name", raised.Name),
        OrchestratorStartedEvent or OrchestratorCompletedEvent => null,
        _ => [],
    };

    private static JsonObject With(string name, string? value) => new() { [name] = value };

    private static JsonObject Scheduled(Dictionary<int, HistoryEvent> scheduled, int id)
    {
        var start = scheduled.GetValueOrDefault(id);
        var entry = With("FunctionName", start switch
        {
            TaskScheduledEvent task => task.Name,
            SubOrchestrationInstanceCreatedEvent child => child.Name,
            _ => null,
        });
        if (start is not null)
        {
            entry["ScheduledTime"] = InstanceJson.Time(start.Timestamp);
        }

        return entry;
    }

    private static JsonObject Result(JsonObject entry, string? result, bool show, string name = "Result")
    {
        if (show)
        {
            entry[name] = InstanceJson.Parse(result);
        }

        return entry;
    }

    private static JsonObject Failure(JsonObject entry, string? reason)
    {
        entry["Reason"] = reason;
        return entry;
    }
}

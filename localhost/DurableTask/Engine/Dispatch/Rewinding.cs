using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.DurableTask.Store;
using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>The writes of a rewind.</summary>
internal static class Rewinding
{
    /// <summary>Makes a failed instance live, with a message to rewind itself.</summary>
    public static Delivery Begin(SqliteSession session, InboxRows inbox, long key, string? reason)
    {
        InstanceRows.SetRewound(session, key);
        var rewound = new HistoryRecord { Kind = HistoryKind.ExecutionRewound, Text = reason };
        return new Delivery(key, inbox.Add(session, key, InboxRows.AnyGeneration, rewound));
    }

    /// <summary>
    /// Asks a sub-orchestration that a rewound parent waits for once more: a failed one is rewound too, one that ended while the
    /// parent was dead tells its end again, a missing or terminated one starts again.
    /// </summary>
    /// <param name="session">The write.</param>
    /// <param name="store">The store.</param>
    /// <param name="child">As the parent scheduled it.</param>
    /// <param name="started">Takes the child when it starts again.</param>
    /// <param name="deliveries">Takes messages.</param>
    public static void Revive(SqliteSession session, EngineStore store, InstanceHeader child, List<InstanceHeader> started, List<Delivery> deliveries)
    {
        var parent = child.Parent!;
        switch (InstanceRows.Find(session, child.Id))
        {
            case { Status: OrchestrationRuntimeStatus.Failed } failed:
                deliveries.Add(Begin(session, store.Inbox, failed.Key, $"Its parent {parent.InstanceId} was rewound."));
                break;
            case { Status: OrchestrationRuntimeStatus.Completed } completed:
                var outcome = ChildOutcome.Of(child, parent, TurnEnd.Completed(InstanceRows.Output(session, completed.Key)));
                deliveries.Add(new Delivery(parent.Key, store.Inbox.Add(session, parent.Key, parent.Generation, outcome)));
                break;
            case { } existing when existing.Status.IsLive():
                break;
            case var gone:
                if (gone is { } terminated)
                {
                    InstanceRows.Delete(session, terminated.Key);
                }

                InstanceRows.Insert(session, child);
                started.Add(child);
                break;
        }
    }
}

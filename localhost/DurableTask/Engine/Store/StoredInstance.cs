using Ecom.LocalHost.DurableTask.Dispatch;
using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>An instance as it is on disk.</summary>
/// <param name="Header">What is fixed for its run.</param>
/// <param name="Status">Its status.</param>
/// <param name="IsBusy">Whether a restart must bring it back to work.</param>
/// <param name="History">The turns of this run; empty when it has ended.</param>
/// <param name="LastSeq">Number of the last history row, -1 for none.</param>
/// <param name="Inbox">Messages that no turn has consumed.</param>
/// <param name="Dispatches">How often activities were dispatched, where more than once.</param>
internal sealed record StoredInstance(
    InstanceHeader Header,
    OrchestrationRuntimeStatus Status,
    bool IsBusy,
    List<HistoryBatch> History,
    long LastSeq,
    List<Message> Inbox,
    Dictionary<int, int> Dispatches);

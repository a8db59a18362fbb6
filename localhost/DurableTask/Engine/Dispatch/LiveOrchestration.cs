using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.DurableTask.Hosting;
using Ecom.LocalHost.DurableTask.Store;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>What is known in memory of an instance: what its rows say, and its code, stopped at its awaits.</summary>
internal sealed class LiveOrchestration : IDisposable
{
    private LazyScope? scope;
    private IReadOnlyList<HistoryRecord> recovered = [];

    public LiveOrchestration(InstanceHeader header)
    {
        Header = header;
        Status = OrchestrationRuntimeStatus.Pending;
        IsBusy = true;
    }

    public LiveOrchestration(StoredInstance stored)
    {
        Header = stored.Header;
        Status = stored.Status;
        IsBusy = stored.IsBusy;
        NextSeq = stored.LastSeq + 1;
        History = stored.History;
        Dispatches = stored.Dispatches;
    }

    public InstanceHeader Header { get; private set; }

    public OrchestrationRuntimeStatus Status { get; set; }

    /// <summary>What the row's column says: whether a restart must bring the instance back to work.</summary>
    public bool IsBusy { get; set; }

    /// <summary>Number of the next history row.</summary>
    public long NextSeq { get; set; }

    /// <summary>Inbox messages up to this number are in memory or consumed.</summary>
    public long LastInboxSeq { get; set; }

    /// <summary>Turns that the code has not replayed yet.</summary>
    public IReadOnlyList<HistoryBatch> History { get; set; } = [];

    /// <summary>How often activities were dispatched before this load, where more than once.</summary>
    public IReadOnlyDictionary<int, int> Dispatches { get; private set; } = new Dictionary<int, int>();

    /// <summary>Messages that came too late for the last run of a continued-as-new orchestration.</summary>
    public List<Message> LeftOver { get; private set; } = [];

    public OrchestrationExecution? Execution { get; private set; }

    /// <summary>Whose code it runs.</summary>
    public EngineWorker? Worker { get; private set; }

    /// <summary>Whether the history is that of a failed run, which the next turn rewinds.</summary>
    public bool IsRewinding { get; set; }

    public bool HasEnded => !Status.IsLive();

    public void Attach(OrchestrationExecution execution, EngineWorker worker, LazyScope services)
    {
        Execution = execution;
        Worker = worker;
        scope = services;
        recovered = History.Count == 0 ? [] : [.. execution.Outstanding];
        if (!IsRewinding)
        {
            History = [];
        }
    }

    /// <summary>Tasks that were scheduled before the code was loaded and had no outcome then; asked for once.</summary>
    public IReadOnlyList<HistoryRecord> TakeRecovered()
    {
        var taken = recovered;
        recovered = [];
        return taken;
    }

    /// <summary>Goes on with the next run of a continued-as-new orchestration.</summary>
    public void ContinueAsNew(InstanceHeader next, IReadOnlyList<HistoryBatch> carriedOver, List<Message> leftOver)
    {
        Dispose();
        Header = next;
        Status = OrchestrationRuntimeStatus.Running;
        IsBusy = true;
        History = carriedOver;
        NextSeq = carriedOver.Count;
        Dispatches = new Dictionary<int, int>();
        LeftOver = leftOver;
    }

    /// <summary>Lets go of the code and of its services; a turn does not wait for how those end.</summary>
    public void Dispose()
    {
        Execution = null;
        Worker = null;
        if (scope is not null)
        {
            _ = DisposeAsync(scope);
            scope = null;
        }
    }

    private static async Task DisposeAsync(LazyScope services) => await services.DisposeAsync();
}

using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>What a turn comes to: the instance goes on, starts over, or has ended.</summary>
internal static class TurnOutcome
{
    /// <summary>The orchestrator waits for more.</summary>
    public static TurnWrite Continue(LiveOrchestration live, List<HistoryRecord> history, TurnWrite write)
    {
        WriteHistory(live, write, history, carriedOver: false);
        var execution = live.Execution!;
        var status = execution.IsSuspended ? OrchestrationRuntimeStatus.Suspended : OrchestrationRuntimeStatus.Running;
        var busy = execution.OutstandingActivities > 0;
        if (status != live.Status || busy != live.IsBusy)
        {
            write.StatusChange = (status, busy);
            live.Status = status;
            live.IsBusy = busy;
        }

        return write;
    }

    /// <summary>The orchestrator starts over.</summary>
    public static TurnWrite ContinueAsNew(LiveOrchestration live, TurnResult result, List<Message> leftOver, TurnWrite write)
    {
        TurnEffects.CancelTimers(live, write);
        write.NextRun = live.Header with
        {
            Generation = live.Header.Generation + 1,
            Input = result.End!.Payload,
            Version = result.NewVersion ?? live.Header.Version,
        };
        live.NextSeq = 0;
        if (result.CarriedOver.Count > 0)
        {
            WriteHistory(live, write, result.CarriedOver, carriedOver: true);
        }

        IReadOnlyList<HistoryBatch> carried = result.CarriedOver.Count > 0 ? [new HistoryBatch(write.At, true, result.CarriedOver)] : [];
        live.ContinueAsNew(write.NextRun, carried, leftOver.FindAll(static message => message.Seq != 0));
        return write;
    }

    /// <summary>The instance has ended.</summary>
    public static TurnWrite End(Instance instance, LiveOrchestration live, HistoryRecord end, List<HistoryRecord> history, TurnWrite write)
    {
        if (history.Count == 0 || history[^1] != end)
        {
            history.Add(end);
        }

        TurnEffects.CancelTimers(live, write);
        WriteHistory(live, write, history, carriedOver: false);
        write.End = end;
        live.Status = (OrchestrationRuntimeStatus)end.Number;
        live.Dispose();
        instance.ForgetActivities();
        return write;
    }

    private static void WriteHistory(LiveOrchestration live, TurnWrite write, IReadOnlyList<HistoryRecord> records, bool carriedOver)
    {
        write.HistorySeq = live.NextSeq++;
        write.History = HistoryCodec.Write(records, carriedOver);
    }
}

using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.DurableTask.Store;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>What a turn begins with: the instance in memory, and its messages, each once.</summary>
internal static class TurnIntake
{
    public static bool IsRewind(Message message) => message.Record is { Kind: HistoryKind.ExecutionRewound };

    /// <summary>Brings the instance into memory with what is in its inbox.</summary>
    /// <param name="store">The store.</param>
    /// <param name="instance">The instance.</param>
    /// <param name="messages">What the turn begins with: of its stored messages, a load finds those that no turn has consumed.</param>
    /// <param name="fresh">Takes the messages of the inbox.</param>
    /// <returns>False when it is gone.</returns>
    public static bool TryLoad(EngineStore store, Instance instance, List<Message> messages, List<Message> fresh)
    {
        if (instance.Live is { Worker.IsStopping: true })
        {
            instance.Unload();
        }

        if (instance.Live is { } live)
        {
            fresh.AddRange(live.LeftOver);
            live.LeftOver.Clear();
            return true;
        }

        if (store.Load(instance.Key) is not { } stored)
        {
            return false;
        }

        instance.Live = new LiveOrchestration(stored);
        stored.Inbox.ForEach(message => Add(instance.Live, message, fresh));
        instance.Live.LastInboxSeq = Math.Max(instance.Live.LastInboxSeq, messages.Max(static message => (long?)message.Seq) ?? 0);
        return true;
    }

    /// <summary>Adds a message, unless it was loaded from the inbox already.</summary>
    public static void Add(LiveOrchestration live, Message message, List<Message> fresh)
    {
        if (message.Seq == 0)
        {
            fresh.Add(message);
        }
        else if (message.Seq > live.LastInboxSeq)
        {
            live.LastInboxSeq = message.Seq;
            fresh.Add(message);
        }
    }

    /// <summary>Notes that the turn takes a message: its rows go with the commit.</summary>
    public static void Consume(LiveOrchestration live, in Message message, TurnWrite write)
    {
        if (message.Seq != 0)
        {
            write.Consumed.Add(message.Seq);
        }

        if (message.Record is { Kind: HistoryKind.TimerFired } fired)
        {
            write.TimersDone.Add(new TimerKey(fired.At, live.Header.Key, message.Generation, fired.TaskId));
        }
    }
}

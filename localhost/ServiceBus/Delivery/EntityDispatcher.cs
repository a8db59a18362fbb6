using Ecom.LocalHost.Scheduling;

namespace Ecom.LocalHost.ServiceBus.Delivery;

/// <summary>Serves the demands of one entity, one after the other, whenever something may have become available.</summary>
internal sealed class EntityDispatcher(IWorkScheduler scheduler) : IWorkItem
{
    private readonly Lock gate = new();
    private readonly List<IDemand> demands = [];
    private readonly HashSet<string> wokenSessions = new(StringComparer.Ordinal);
    private bool queued;
    private bool again;

    /// <summary>Adds a demand and looks at once whether it can be served.</summary>
    public void Add(IDemand demand)
    {
        lock (gate)
        {
            demands.Add(demand);
        }

        Wake(demand.SessionId);
    }

    /// <summary>Forgets a demand.</summary>
    public void Remove(IDemand demand)
    {
        lock (gate)
        {
            demands.Remove(demand);
        }
    }

    /// <summary>Queues the serving of demands, unless it is queued already.</summary>
    /// <param name="sessionId">The session in which something appeared; null where there are none.</param>
    public void Wake(string? sessionId)
    {
        lock (gate)
        {
            if (demands.Count == 0)
            {
                return;
            }

            if (sessionId is not null)
            {
                wokenSessions.Add(sessionId);
            }

            if (queued)
            {
                again = true;
                return;
            }

            queued = true;
        }

        scheduler.Queue(this);
    }

    /// <inheritdoc/>
    public async Task RunAsync()
    {
        do
        {
            var drained = false;
            foreach (var demand in NextRound())
            {
                if (drained && demand.SessionId is null)
                {
                    continue;
                }

                var outcome = await demand.ServeAsync();
                Settle(demand, outcome);
                drained |= outcome == DemandOutcome.Drained && demand.SessionId is null;
            }
        }
        while (More());
    }

    private IDemand[] NextRound()
    {
        lock (gate)
        {
            IDemand[] round = [.. demands.Where(demand => demand.SessionId is null || wokenSessions.Contains(demand.SessionId))];
            wokenSessions.Clear();
            return round;
        }
    }

    /// <summary>Who got all that it could use goes to the end, so that the others have their turn.</summary>
    private void Settle(IDemand demand, DemandOutcome outcome)
    {
        lock (gate)
        {
            if (outcome != DemandOutcome.Drained && demands.Remove(demand) && outcome == DemandOutcome.Full)
            {
                demands.Add(demand);
            }
        }
    }

    private bool More()
    {
        lock (gate)
        {
            queued = again && demands.Count > 0;
            again = false;
            return queued;
        }
    }
}

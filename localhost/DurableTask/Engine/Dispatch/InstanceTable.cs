namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>The instances in memory. Idle ones stay up to a bound, those used longest ago leave first.</summary>
internal sealed class InstanceTable(int maxIdle)
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, Instance> byKey = [];
    private readonly LinkedList<Instance> idle = new();

    /// <summary>How many instances are in memory.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return byKey.Count;
            }
        }
    }

    public Instance GetOrAdd(long key, Func<long, Instance> create)
    {
        lock (gate)
        {
            if (!byKey.TryGetValue(key, out var instance))
            {
                byKey.Add(key, instance = create(key));
            }

            return instance;
        }
    }

    public void Add(Instance instance)
    {
        lock (gate)
        {
            byKey.Add(instance.Key, instance);
        }
    }

    public List<Instance> All()
    {
        lock (gate)
        {
            return [.. byKey.Values];
        }
    }

    /// <summary>The instance has nothing to do; makes room when there are too many like it.</summary>
    public void BecameIdle(Instance instance)
    {
        lock (gate)
        {
            if (instance.IdleNode.List is not null)
            {
                idle.Remove(instance.IdleNode);
            }

            idle.AddLast(instance.IdleNode);
            while (idle.Count > maxIdle && idle.First is { } oldest)
            {
                idle.RemoveFirst();
                if (oldest.Value.TryRetire())
                {
                    Forget(oldest.Value);
                }
            }
        }
    }

    /// <summary>Forgets an instance, unless something arrived for it meanwhile.</summary>
    public void Remove(Instance instance)
    {
        lock (gate)
        {
            if (!instance.TryRetire())
            {
                return;
            }

            Forget(instance);
            if (instance.IdleNode.List is not null)
            {
                idle.Remove(instance.IdleNode);
            }
        }
    }

    /// <summary>One that left before and became idle late must not take its successor along.</summary>
    private void Forget(Instance instance)
    {
        if (byKey.GetValueOrDefault(instance.Key) == instance)
        {
            byKey.Remove(instance.Key);
        }
    }
}

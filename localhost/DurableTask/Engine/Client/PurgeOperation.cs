using Ecom.LocalHost.DurableTask.Dispatch;
using Ecom.LocalHost.DurableTask.Store;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Client;

/// <summary>Purges in commits of bounded size, so that turns go on meanwhile.</summary>
internal sealed class PurgeOperation(DurableEngine engine)
{
    private readonly int batchSize = engine.Options.PurgeBatchSize;

    public async Task<PurgeResult> OneAsync(string instanceId, bool recursive, CancellationToken cancellation)
    {
        var keys = engine.Store.Database.Read(session => InstanceRows.Find(session, instanceId) is { } found && !found.Status.IsLive()
            ? recursive ? Purge.Family(session, found.Key) : [found.Key]
            : []);
        return new PurgeResult(await DeleteAsync(keys, cancellation), true);
    }

    public async Task<PurgeResult> AllAsync(PurgeInstancesFilter filter, bool recursive, CancellationToken cancellation)
    {
        var instances = new InstanceFilter(filter.CreatedFrom, filter.CreatedTo, null);
        var statuses = (filter.Statuses ?? RuntimeStatuses.Terminal).Where(static status => !status.IsLive()).Distinct().ToList();
        var end = filter.Timeout is { } timeout ? engine.Time.GetUtcNow() + timeout : DateTimeOffset.MaxValue;
        for (var count = 0; ;)
        {
            var keys = engine.Store.Database.Read(session => Purge.Matching(session, instances, statuses, batchSize));
            var doomed = recursive ? engine.Store.Database.Read(session => keys.SelectMany(key => Purge.Family(session, key)).Distinct().ToList()) : keys;
            count += await DeleteAsync(doomed, cancellation);
            if (keys.Count < batchSize)
            {
                return new PurgeResult(count, true);
            }

            if (engine.Time.GetUtcNow() >= end)
            {
                return new PurgeResult(count, false);
            }
        }
    }

    /// <summary>Deletes children before their parents, so that a purge that is cut short can be done again.</summary>
    private async Task<int> DeleteAsync(List<long> keys, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var batch in keys.AsEnumerable().Reverse().Chunk(batchSize))
        {
            cancellation.ThrowIfCancellationRequested();
            count += await engine.Store.Database.WriteAsync(session => Purge.Delete(session, batch));
        }

        return count;
    }
}

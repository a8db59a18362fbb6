using Ecom.Functions.Platform.Stores;
using Microsoft.Azure.Cosmos;

namespace Ecom.Functions.Platform.Notifications.Delivery;

/// <summary>Records of notifications in Cosmos DB.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
internal sealed class CosmosNotificationRecords(CosmosStore store, TimeProvider clock) : INotificationRecords
{
    public async Task<T> ChangeAsync<T>(
        string id, Func<NotificationRecord?, (T Result, NotificationRecord? Keep)> decide, CancellationToken cancellationToken)
    {
        var container = await store.ContainerAsync(CosmosContainer.Notifications, cancellationToken);
        return await container.ChangeAsync<CosmosNotificationDocument, T>(
            id,
            id,
            document =>
            {
                var now = clock.GetUtcNow();
                var (result, keep) = decide(document?.Record is { } found && !found.IsOver(now) ? found : null);
                return new(result, keep is null ? null : CosmosNotificationDocument.Of(keep, now));
            },
            cancellationToken);
    }

    public async Task<IReadOnlyList<NotificationRecord>> ParkedAsync(string after, int take, CancellationToken cancellationToken)
    {
        var container = await store.ContainerAsync(CosmosContainer.Notifications, cancellationToken);
        var found = await container.QueryAsync<CosmosNotificationDocument>(
            new QueryDefinition("SELECT * FROM c WHERE c.parkedKey > @after ORDER BY c.parkedKey").WithParameter("@after", after),
            null,
            take,
            cancellationToken);
        return [.. found.Select(static document => document.Record)];
    }
}

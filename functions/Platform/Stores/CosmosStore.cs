using System.Collections.Concurrent;
using Ecom.Functions.Platform.Ledger;
using Microsoft.Azure.Cosmos;

namespace Ecom.Functions.Platform.Stores;

/// <summary>The Cosmos DB database of ledger and cases, with its containers.</summary>
/// <remarks>
/// The account's consistency is to be strong, or bounded staleness in one region: the ledger's head is read before an append.
/// A stale head never lets two appends win (ids are unique), but it may refuse one that was right.
/// </remarks>
public sealed class CosmosStore : IDisposable
{
    private readonly CosmosClient client;
    private readonly CosmosStoreOptions options;
    private readonly ConcurrentDictionary<string, Container> containers = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim creating = new(1);

    /// <summary>Uses a client; owns it.</summary>
    /// <param name="client">The client, made with <see cref="ClientOptions"/>.</param>
    /// <param name="options">The database's name, and whether to make it.</param>
    public CosmosStore(CosmosClient client, CosmosStoreOptions options)
    {
        this.client = client;
        this.options = options;
    }

    /// <summary>How a client must be made.</summary>
    /// <param name="gateway">Whether to talk to the gateway only, as emulators need.</param>
    public static CosmosClientOptions ClientOptions(bool gateway) => new()
    {
        UseSystemTextJsonSerializerWithOptions = LedgerJson.Options,
        ConnectionMode = gateway ? ConnectionMode.Gateway : ConnectionMode.Direct,
        LimitToEndpoint = gateway,
        EnableContentResponseOnWrite = false,
        MaxRetryAttemptsOnRateLimitedRequests = 9,
        MaxRetryWaitTimeOnRateLimitedRequests = TimeSpan.FromSeconds(30),
        ApplicationName = "Ecom.Functions",
        // Spans name operation, container and status. The text of a query is not among them, nor is what it asks for.
        CosmosClientTelemetryOptions = new CosmosClientTelemetryOptions { DisableDistributedTracing = false, QueryTextMode = QueryTextMode.None },
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        creating.Dispose();
    }

    /// <summary>A container, made at the first use when that is allowed.</summary>
    internal async Task<Container> ContainerAsync(CosmosContainer which, CancellationToken cancellationToken)
    {
        if (containers.TryGetValue(which.Name, out var container))
        {
            return container;
        }

        if (options.CreateContainers)
        {
            await CreateAsync(which, cancellationToken);
        }

        return containers.GetOrAdd(which.Name, name => client.GetContainer(options.Database, name));
    }

    private async Task CreateAsync(CosmosContainer which, CancellationToken cancellationToken)
    {
        await creating.WaitAsync(cancellationToken);
        try
        {
            Database database = await client.CreateDatabaseIfNotExistsAsync(options.Database, cancellationToken: cancellationToken);
            var properties = new ContainerProperties(which.Name, which.PartitionKeyPath);
            if (which.Expires)
            {
                properties.DefaultTimeToLive = -1; // each document says when
            }

            await database.CreateContainerIfNotExistsAsync(properties, cancellationToken: cancellationToken);
        }
        finally
        {
            creating.Release();
        }
    }
}

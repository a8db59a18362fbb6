using System.Text;
using Azure.Core;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Cases.Capabilities;
using Ecom.Functions.Platform.Cases.Cosmos;
using Ecom.Functions.Platform.Cases.Counts;
using Ecom.Functions.Platform.Cases.Idempotency;
using Ecom.Functions.Platform.Cases.Sqlite;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Ledger.Cosmos;
using Ecom.Functions.Platform.Ledger.Personal;
using Ecom.Functions.Platform.Ledger.Personal.Keys;
using Ecom.Functions.Platform.Ledger.Sqlite;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Notifications.Delivery;
using Ecom.Functions.Platform.Stores;
using Ecom.Functions.Platform.Webhooks.Receipts;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Ecom.Functions.Platform.Cases;

/// <summary>Registers ledger, cases and what goes with them.</summary>
public static class CaseServices
{
    private const int MinPagingKeyLength = 16;

    /// <summary>Registers the stores that the settings <c>Cases:*</c> name, see <see cref="CaseStoreOptions"/>.</summary>
    /// <remarks>
    /// Case events go to the topic <c>case-events</c> by the application's <see cref="ServiceBusClient"/>, else by the connection
    /// string <c>ServiceBus</c> or <c>AzureWebJobsServiceBus</c>, unless an <see cref="ICaseEventPublisher"/> is registered before.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The settings.</param>
    /// <exception cref="InvalidOperationException">A setting is missing or not valid.</exception>
    public static IServiceCollection AddCaseStores(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var options = configuration.GetSection("Cases").Get<CaseStoreOptions>() ?? new CaseStoreOptions();
        if (options.PagingKey is { Length: < MinPagingKeyLength })
        {
            throw new InvalidOperationException($"Cases:PagingKey has at least {MinPagingKeyLength} characters.");
        }

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<CaseOutbox>();
        services.AddSingleton<CaseSnapshotRenewal>();
        services.TryAddSingleton<CaseMetrics>();
        services.TryAddSingleton<SweepMetrics>();
        services.AddSingleton<PersonalKeyRing>();
        services.TryAddSingleton<ICaseEventPublisher>(static provider => new ServiceBusCaseEventPublisher(() => ServiceBusConnection.Client(provider)));
        return options.Store == CaseStoreKind.Cosmos
            ? services.AddCosmos(options)
            : services.AddSqlite(options, configuration);
    }

    /// <summary>Registers a kind of cases: <see cref="ICases{TState}"/> is then at hand.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    /// <typeparam name="TState">Its state.</typeparam>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddCaseKind<TKind, TState>(this IServiceCollection services)
        where TKind : CaseKind<TState>
        where TState : class
    {
        services.AddSingleton<CaseKind<TState>, TKind>();
        services.AddSingleton<CaseProjection<TState>>();
        services.AddSingleton<ICaseProjection>(static provider => provider.GetRequiredService<CaseProjection<TState>>());
        services.AddSingleton<ICases<TState>, Cases<TState>>();
        return services;
    }

    private static IServiceCollection AddSqlite(this IServiceCollection services, CaseStoreOptions options, IConfiguration configuration)
    {
        services.AddSingleton(provider =>
        {
            var root = provider.GetService<IHostEnvironment>()?.ContentRootPath ?? Directory.GetCurrentDirectory();
            var path = Path.Combine(root, options.SqlitePath ?? Path.Combine(configuration["ECOM_DATA"] ?? ".local", "cases.db"));
            return new SqliteStore(path, provider.GetService<IStoreCommitObserver>());
        });
        services.AddSingleton<SqliteLedger>();
        services.AddSingleton<IPersonalKeys, SqlitePersonalKeys>();
        services.AddSingleton<ILedger>(static provider => Sealed(provider, provider.GetRequiredService<SqliteLedger>()));
        services.AddSingleton<ILedgerOutbox>(static provider => provider.GetRequiredService<SqliteLedger>());
        services.AddSingleton<ICaseSnapshots, SqliteCaseSnapshots>();
        services.AddSingleton<ICaseNumbers, SqliteCaseNumbers>();
        services.AddSingleton<IWebhookReceipts, SqliteWebhookReceipts>();
        services.AddSingleton<IIdempotencyStore, SqliteIdempotencyStore>();
        services.AddSingleton<ICapabilityStore, SqliteCapabilityStore>();
        services.AddSingleton<INotificationRecords, SqliteNotificationRecords>();
        services.AddSingleton(provider => new CaseContinuation(
            options.PagingKey is { } key ? Encoding.UTF8.GetBytes(key) : SqlitePagingKey.Get(provider.GetRequiredService<SqliteStore>())));
        return services;
    }

    private static IServiceCollection AddCosmos(this IServiceCollection services, CaseStoreOptions options)
    {
        var key = options.PagingKey
            ?? throw new InvalidOperationException("Cases:PagingKey is needed with Cosmos DB: it signs continuation tokens on all instances.");
        services.AddSingleton(provider => new CosmosStore(Cosmos(provider, options.Cosmos), options.Cosmos));
        services.AddSingleton<CosmosLedger>();
        services.AddSingleton<IPersonalKeys, CosmosPersonalKeys>();
        services.AddSingleton<ILedger>(static provider => Sealed(provider, provider.GetRequiredService<CosmosLedger>()));
        services.AddSingleton<ILedgerOutbox>(static provider => provider.GetRequiredService<CosmosLedger>());
        services.AddSingleton<ICaseSnapshots, CosmosCaseSnapshots>();
        services.AddSingleton<ICaseNumbers, CosmosCaseNumbers>();
        services.AddSingleton<IWebhookReceipts, CosmosWebhookReceipts>();
        services.AddSingleton<IIdempotencyStore, CosmosIdempotencyStore>();
        services.AddSingleton<ICapabilityStore, CosmosCapabilityStore>();
        services.AddSingleton<INotificationRecords, CosmosNotificationRecords>();
        services.AddSingleton(new CaseContinuation(Encoding.UTF8.GetBytes(key)));
        return services;
    }

    private static SealedLedger Sealed(IServiceProvider provider, ILedger ledger) => new(ledger, provider.GetRequiredService<PersonalKeyRing>);

    private static CosmosClient Cosmos(IServiceProvider provider, CosmosStoreOptions options)
    {
        if (options.ConnectionString is { } connection)
        {
            // Plain HTTP is an emulator's, and emulators have a gateway only.
            return new CosmosClient(
                connection, CosmosStore.ClientOptions(connection.Contains("AccountEndpoint=http://", StringComparison.OrdinalIgnoreCase)));
        }

        var endpoint = options.Endpoint
            ?? throw new InvalidOperationException("Cases:Cosmos:ConnectionString or Cases:Cosmos:Endpoint is needed with Cases:Store=Cosmos.");
        var identity = provider.GetService<TokenCredential>()
            ?? throw new InvalidOperationException("Cases:Cosmos:Endpoint needs the application's identity: register a TokenCredential.");
        return new CosmosClient(endpoint, identity, CosmosStore.ClientOptions(gateway: false));
    }
}

using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Capabilities;
using Ecom.Functions.Platform.Cases.Idempotency;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Ledger.Personal;
using Ecom.Functions.Platform.Ledger.Personal.Keys;
using Ecom.Functions.Platform.Notifications.Delivery;
using Ecom.Functions.Platform.Secrets;
using Ecom.Functions.Platform.Stores;
using Ecom.Functions.Platform.Webhooks.Receipts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Stores;

/// <summary>The stores as the application registers them.</summary>
public sealed class TestStores : IDisposable
{
    public const string Secret = "a secret of the tests that is long enough";

    private readonly ServiceProvider services;

    private TestStores(ServiceProvider services, ManualClock clock)
    {
        this.services = services;
        Clock = clock;
    }

    public ManualClock Clock { get; }

    public ILedger Ledger => services.GetRequiredService<ILedger>();

    public IPersonalKeys Keys => services.GetRequiredService<IPersonalKeys>();

    public PersonalKeyRing KeyRing => services.GetRequiredService<PersonalKeyRing>();

    public ILedgerOutbox Waiting => services.GetRequiredService<ILedgerOutbox>();

    public ICaseSnapshots Snapshots => services.GetRequiredService<ICaseSnapshots>();

    public ICaseNumbers Numbers => services.GetRequiredService<ICaseNumbers>();

    public ICases<ParcelState> Parcels => services.GetRequiredService<ICases<ParcelState>>();

    public CaseOutbox Outbox => services.GetRequiredService<CaseOutbox>();

    public CaseSnapshotRenewal Renewal => services.GetRequiredService<CaseSnapshotRenewal>();

    public RecordingPublisher Publisher => services.GetRequiredService<RecordingPublisher>();

    public IIdempotencyStore Idempotency => services.GetRequiredService<IIdempotencyStore>();

    public IWebhookReceipts WebhookReceipts => services.GetRequiredService<IWebhookReceipts>();

    internal INotificationRecords Notifications => services.GetRequiredService<INotificationRecords>();

    public ICapabilityStore Capabilities => services.GetRequiredService<ICapabilityStore>();

    public static TestStores Open(StoreAddress address, ManualClock clock, IStoreCommitObserver? observer = null) =>
        Open<Parcels>(address, clock, observer);

    public static TestStores Open<TKind>(StoreAddress address, ManualClock clock, IStoreCommitObserver? observer = null)
        where TKind : CaseKind<ParcelState>
    {
        ArgumentNullException.ThrowIfNull(address);
        var registered = new ServiceCollection();
        registered.AddLogging();
        registered.AddSingleton<TimeProvider>(clock);
        registered.AddSingleton<RecordingPublisher>();
        registered.AddSingleton<ICaseEventPublisher>(static provider => provider.GetRequiredService<RecordingPublisher>());
        registered.AddCaseStores(new ConfigurationBuilder().AddInMemoryCollection(address.Settings).Build());
        registered.AddSingleton(new Seal(new ApplicationSecrets(Options.Create(new SecretOptions { Current = Secret }))));
        registered.AddCaseKind<TKind, ParcelState>();
        if (observer is not null)
        {
            registered.AddSingleton(observer);
        }

        return new TestStores(registered.BuildServiceProvider(validateScopes: true), clock);
    }

    public void Dispose() => services.Dispose();
}

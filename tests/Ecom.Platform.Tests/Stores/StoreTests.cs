using Ecom.Functions.Platform.Ledger;

namespace Ecom.Platform.Tests.Stores;

/// <summary>A test with a store of its own; derived twice, for SQLite and for Cosmos DB.</summary>
public abstract class StoreTests : IAsyncLifetime
{
    protected static readonly Actor Zhang = new("zhang.wei", "张伟", "legal");

    private readonly string folder = Directory.CreateTempSubdirectory("ecom-stores-").FullName;

    protected ManualClock Clock { get; } = new();

    protected StoreAddress Address { get; private set; } = null!;

    protected TestStores Stores { get; set; } = null!;

    protected string Folder => folder;

    public virtual async ValueTask InitializeAsync()
    {
        Address = await AddressAsync();
        Stores = TestStores.Open(Address, Clock);
    }

    public virtual ValueTask DisposeAsync()
    {
        Stores.Dispose();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected abstract Task<StoreAddress> AddressAsync();

    protected NewEntry Event(object happened) => NewEntry.Of(happened, Zhang, Clock.Now);

    protected NewEntry Moved(string to) => Event(new ParcelMoved(to));

    protected static async Task<StoreAddress> CosmosAsync(EmulatorsFixture emulators)
    {
        ArgumentNullException.ThrowIfNull(emulators);
        return StoreAddress.Cosmos((await emulators.CosmosAsync()).ConnectionString, $"test-{Guid.NewGuid():N}");
    }

    protected Task<StoreAddress> SqliteAsync() => Task.FromResult(StoreAddress.Sqlite(Path.Combine(folder, "cases.db")));
}

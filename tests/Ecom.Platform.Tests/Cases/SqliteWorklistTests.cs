using Dapper;
using Ecom.Platform.Tests.Stores;
using Microsoft.Data.Sqlite;

namespace Ecom.Platform.Tests.Cases;

public sealed class SqliteWorklistTests : WorklistContract
{
    [Fact]
    public async Task Open_FileFromBeforeDueTimes_KeepsItsCasesAndGivesThemAPlace()
    {
        await OpenAsync("parcel-2", null);
        await OpenAsync("parcel-1", null);
        Stores.Dispose();
        MakeEarlier(Path.Combine(Folder, "cases.db"));
        Stores = TestStores.Open(Address, Clock);

        (await IdsAsync(DueFirst)).ShouldBe(["parcel-1", "parcel-2"]);
        await OpenAsync("parcel-3", Noon, "q");
        Reopen<Parcels>(); // the second time there is nothing to do
        (await IdsAsync(DueFirst)).ShouldBe(["parcel-3", "parcel-1", "parcel-2"]);
        (await IdsAsync(DueFirst with { PageSize = 1, Queue = "q", DueBefore = Noon.AddTicks(1) })).ShouldBe(["parcel-3"]);
    }

    protected override Task<StoreAddress> AddressAsync() => SqliteAsync();

    /// <summary>Makes the table what it was before it had these columns.</summary>
    private static void MakeEarlier(string path)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        connection.Execute(
            """
            DROP INDEX snapshots_by_due;
            DROP INDEX snapshots_by_state;
            DROP INDEX snapshots_by_next;
            DROP INDEX snapshots_by_version;
            ALTER TABLE snapshots DROP COLUMN by_due;
            ALTER TABLE snapshots DROP COLUMN by_next;
            ALTER TABLE snapshots DROP COLUMN queue;
            """);
    }
}

using Ecom.Functions.Platform.Stores;
using Ecom.Platform.Tests.Stores;
using Microsoft.Data.Sqlite;

namespace Ecom.Platform.Tests.Ledger;

public sealed class SqliteLedgerTests : LedgerContract
{
    [Fact]
    public async Task Store_ClosedAndOpened_KeepsEverything()
    {
        await Stores.Ledger.AppendAsync("parcel-1", 0, [Moved("a"), Moved("b")]);
        Stores.Dispose();
        Stores = TestStores.Open(Address, Clock);

        (await Stores.Ledger.ReadAsync("parcel-1")).Count.ShouldBe(2);
        (await Stores.Waiting.EntriesAsync("parcel-1")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Store_OpenedTwice_IsRefusedWithAClearMessage()
    {
        await Stores.Ledger.ReadAsync("parcel-1");
        using var second = TestStores.Open(Address, Clock);

        Should.Throw<SqliteStoreInUseException>(() => second.Ledger).Message.ShouldContain("in use by another process");
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task Store_KilledAroundACommit_KeepsTheCommitOrNothing(bool before, int kept)
    {
        Stores.Dispose();
        Stores = TestStores.Open(Address, Clock, new KillAt(before));

        await Should.ThrowAsync<IOException>(() => Stores.Ledger.AppendAsync("parcel-1", 0, [Moved("a")]));
        await Should.ThrowAsync<IOException>(() => Stores.Ledger.AppendAsync("parcel-2", 0, [Moved("a")]));
        Stores.Dispose();
        Stores = TestStores.Open(Address, Clock);

        (await Stores.Ledger.ReadAsync("parcel-1")).Count.ShouldBe(kept);
        (await Stores.Ledger.ReadAsync("parcel-2")).ShouldBeEmpty();
        (await Stores.Ledger.AppendAsync("parcel-1", 0, [Moved("a")])).Entries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Verify_RowChangedInTheFile_NamesIt()
    {
        await Stores.Ledger.AppendAsync("parcel-1", 0, [Moved("a"), Moved("b"), Moved("c")]);
        Stores.Dispose();
        await using (var file = new SqliteConnection($"Data Source={Address.Settings["Cases:SqlitePath"]};Pooling=false"))
        {
            await file.OpenAsync();
            await using var tamper = file.CreateCommand();
            tamper.CommandText = """UPDATE ledger SET data = '{"to":"x"}' WHERE seq = 2""";
            (await tamper.ExecuteNonQueryAsync()).ShouldBe(1);
        }

        Stores = TestStores.Open(Address, Clock);
        var verification = await Stores.Ledger.VerifyAsync("parcel-1");
        verification.FirstBadSeq.ShouldBe(2);
        verification.Reason!.ShouldContain("changed");
    }

    [Fact]
    public async Task Append_ManyCasesAtOnce_ShareCommits()
    {
        var commits = new CountCommits();
        Stores.Dispose();
        Stores = TestStores.Open(Address, Clock, commits);
        _ = Stores.Ledger;
        using var start = new Barrier(4);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return Task.WhenAll(Enumerable.Range(0, 100).Select(i => Stores.Ledger.AppendAsync($"parcel-{worker}-{i}", 0, [Moved("a")])));
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()));

        (await Stores.Waiting.CasesAsync(1000)).Count.ShouldBe(400);
        commits.Count.ShouldBeLessThanOrEqualTo(400);
    }

    protected override Task<StoreAddress> AddressAsync() => SqliteAsync();

    private sealed class KillAt(bool before) : IStoreCommitObserver
    {
        public void Committing() => Kill(before);

        public void Committed() => Kill(!before);

        private static void Kill(bool now)
        {
            if (now)
            {
                throw new IOException("Killed.");
            }
        }
    }

    private sealed class CountCommits : IStoreCommitObserver
    {
        public int Count { get; private set; }

        public void Committing()
        {
        }

        public void Committed() => Count++;
    }
}

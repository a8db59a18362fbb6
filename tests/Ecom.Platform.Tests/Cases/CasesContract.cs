using System.Globalization;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Ledger;
using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Cases;

/// <summary>What cases promise on every store.</summary>
public abstract class CasesContract : StoreTests
{
    private ICases<ParcelState> Parcels => Stores.Parcels;

    [Fact]
    public async Task Find_Appended_IsTheFoldedState()
    {
        var opened = Clock.Now;
        await Parcels.AppendAsync("parcel-1", 0, [Event(new ParcelOpened("茶叶", "MC-2026-000001", "zhang.wei", ["m1", "c1"]))]);
        Clock.Now += TimeSpan.FromHours(1);
        await Parcels.AppendAsync("parcel-1", 1, [Moved("shipped")]);

        var found = (await Parcels.FindAsync("parcel-1"))!;

        found.State.Status.ShouldBe("shipped");
        found.Seq.ShouldBe(2);
        found.ETag.ShouldBe("\"2\"");
        found.Index.Number.ShouldBe("MC-2026-000001");
        found.Index.Parties.ShouldBe(["m1", "c1"]);
        found.CreatedAt.ShouldBe(opened);
        found.UpdatedAt.ShouldBe(Clock.Now);
    }

    [Theory]
    [InlineData("parcel-unknown")]
    [InlineData("contract-1")]
    [InlineData("../parcel-1")]
    [InlineData("")]
    public async Task Find_UnknownOrHostile_IsNull(string id) => (await Parcels.FindAsync(id)).ShouldBeNull();

    [Fact]
    public async Task Find_SnapshotLags_IsRepairedFromTheLedger()
    {
        await OpenAsync("parcel-1", "a");
        await Stores.Ledger.AppendAsync("parcel-1", 1, [Moved("lost"), Moved("found")]); // as a crash behind the append leaves it

        (await Stores.Snapshots.FindAsync("parcel-1"))!.Seq.ShouldBe(1);
        (await Parcels.FindAsync("parcel-1"))!.State.Status.ShouldBe("found");
        (await Stores.Snapshots.FindAsync("parcel-1"))!.Seq.ShouldBe(3);
    }

    [Fact]
    public async Task Put_OlderSnapshot_DoesNotTakeTheNewerOnesPlace()
    {
        await OpenAsync("parcel-1", "a");
        var older = (await Stores.Snapshots.FindAsync("parcel-1"))!;
        await Parcels.AppendAsync("parcel-1", 1, [Moved("b")]);

        await Stores.Snapshots.PutAsync(older);

        (await Stores.Snapshots.FindAsync("parcel-1"))!.Seq.ShouldBe(2);
    }

    [Fact]
    public async Task Append_Stale_ConflictsAndPublishesNothing()
    {
        await OpenAsync("parcel-1", "a");
        Stores.Publisher.Published.Clear();

        (await Parcels.AppendAsync("parcel-1", 0, [Moved("x")])).ShouldBeOfType<AppendResult.Conflict>();

        Stores.Publisher.Published.ShouldBeEmpty();
    }

    [Fact]
    public async Task Append_Events_ArePublishedOnceInOrder()
    {
        await Parcels.AppendAsync("parcel-1", 0, [Event(new ParcelOpened("a")), Moved("b")]);
        await Parcels.AppendAsync("parcel-1", 2, [Moved("c")]);

        await Stores.Outbox.SweepAsync();

        Stores.Publisher.Published.Select(e => e.MessageId).ShouldBe(["parcel-1:1", "parcel-1:2", "parcel-1:3"]);
        Stores.Publisher.Published.ShouldAllBe(e => e.CaseKind == "parcel");
    }

    [Fact]
    public async Task Append_BrokerDown_IsKeptAndSweptInOrder()
    {
        Stores.Publisher.Fails = true;
        (await Parcels.AppendAsync("parcel-1", 0, [Event(new ParcelOpened("a"))])).ShouldBeOfType<AppendResult.Appended>();
        (await Parcels.AppendAsync("parcel-1", 1, [Moved("b")])).ShouldBeOfType<AppendResult.Appended>();
        (await Stores.Outbox.SweepAsync()).ShouldBe(new OutboxSweepResult(0, 1));

        Stores.Publisher.Fails = false;
        (await Stores.Outbox.SweepAsync()).ShouldBe(new OutboxSweepResult(1, 0));

        Stores.Publisher.Published.Select(e => e.Seq).ShouldBe([1, 2]);
        (await Parcels.FindAsync("parcel-1"))!.State.Status.ShouldBe("b");
        (await Stores.Outbox.SweepAsync()).ShouldBe(new OutboxSweepResult(0, 0));
    }

    [Fact]
    public async Task Sweep_CrashBehindTheLedger_RepairsTheSnapshotToo()
    {
        await Stores.Ledger.AppendAsync("parcel-1", 0, [Event(new ParcelOpened("a"))]);

        await Stores.Outbox.SweepAsync();

        (await Stores.Snapshots.FindAsync("parcel-1"))!.Index.Title.ShouldBe("a");
        Stores.Publisher.Published.ShouldHaveSingleItem().Type.ShouldBe(nameof(ParcelOpened));
    }

    [Fact]
    public async Task Sweep_KindThatNobodyKnows_IsPublishedAllTheSame()
    {
        await Stores.Ledger.AppendAsync("other-1", 0, [Moved("a")]);

        await Stores.Outbox.SweepAsync();

        Stores.Publisher.Published.ShouldHaveSingleItem().CaseKind.ShouldBe("other");
    }

    [Fact]
    public async Task List_Filters_EachAndTogether()
    {
        await OpenAsync("parcel-1", "Green Tea", "MC-2026-000001", "zhang.wei", "m1");
        await OpenAsync("parcel-2", "Black TEA", "MC-2026-000002", "li.na", "m1", "m2");
        await OpenAsync("parcel-3", "咖啡 50%", "CT-2026-000001", "zhang.wei", "m2");
        await Parcels.AppendAsync("parcel-3", 1, [Moved("shipped")]);

        (await IdsAsync(new())).ShouldBe(["parcel-3", "parcel-2", "parcel-1"]);
        (await IdsAsync(new() { States = ["shipped"] })).ShouldBe(["parcel-3"]);
        (await IdsAsync(new() { States = ["shipped", "open"] })).Count.ShouldBe(3);
        (await IdsAsync(new() { Owner = "zhang.wei" })).ShouldBe(["parcel-3", "parcel-1"]);
        (await IdsAsync(new() { Party = "m1" })).ShouldBe(["parcel-2", "parcel-1"]);
        (await IdsAsync(new() { Text = " tea " })).ShouldBe(["parcel-2", "parcel-1"]);
        (await IdsAsync(new() { Text = "咖啡" })).ShouldBe(["parcel-3"]);
        (await IdsAsync(new() { Text = "mc-2026" })).ShouldBe(["parcel-2", "parcel-1"]);
        (await IdsAsync(new() { Text = "%" })).ShouldBe(["parcel-3"]);
        (await IdsAsync(new() { Text = "' OR 1=1 --" })).ShouldBeEmpty();
        (await IdsAsync(new() { Owner = "zhang.wei", Party = "m2", Text = "50", States = ["shipped"] })).ShouldBe(["parcel-3"]);
        (await IdsAsync(new() { Owner = "zhang.wei", Party = "m2", Text = "50", States = ["open"] })).ShouldBeEmpty();
    }

    [Fact]
    public async Task List_ByNumber_OrdersThemAndPutsUnnumberedLast()
    {
        await OpenAsync("parcel-1", "a");
        await OpenAsync("parcel-2", "b", "MC-2026-1000000");
        await OpenAsync("parcel-3", "c", "MC-2026-000002");
        await OpenAsync("parcel-4", "d", "CT-2026-000009");

        (await IdsAsync(new() { Order = CaseOrder.Number })).ShouldBe(["parcel-4", "parcel-3", "parcel-2", "parcel-1"]);
    }

    [Theory]
    [InlineData(CaseOrder.UpdatedDescending)]
    [InlineData(CaseOrder.Number)]
    public async Task List_Pages_AreCompleteWithoutRepeatsThoughCasesAreAdded(CaseOrder order)
    {
        for (var i = 10; i < 35; i++)
        {
            await OpenAsync($"parcel-{i}", "same time", string.Create(CultureInfo.InvariantCulture, $"MC-2026-0000{i}"), advance: i % 3 == 0);
        }

        var seen = new List<string>();
        string? continuation = null;
        do
        {
            var page = await Parcels.ListAsync(new() { Order = order, PageSize = 10, Continuation = continuation });
            seen.AddRange(page.Items.Select(item => item.Id));
            continuation = page.Continuation;
            await OpenAsync($"parcel-new{seen.Count}", "new", "AA-2026-000001"); // stands before everything that is still to come
        }
        while (continuation is not null);

        seen.Count.ShouldBe(25);
        seen.Distinct(StringComparer.Ordinal).Count().ShouldBe(25);
    }

    [Fact]
    public async Task List_ExactlyOnePage_HasNoContinuation()
    {
        await OpenAsync("parcel-1", "a");
        await OpenAsync("parcel-2", "b");

        (await Parcels.ListAsync(new() { PageSize = 2 })).Continuation.ShouldBeNull();
    }

    [Fact]
    public async Task List_ContinuationChangedOrOfAnotherQuery_IsRefused()
    {
        await OpenAsync("parcel-1", "a");
        await OpenAsync("parcel-2", "b");
        var token = (await Parcels.ListAsync(new() { PageSize = 1 })).Continuation!;
        var other = (token[0] == 'A' ? 'B' : 'A') + token[1..];

        (await IdsAsync(new() { PageSize = 1, Continuation = token })).ShouldBe(["parcel-1"]);
        foreach (var query in (CaseQuery[])
            [
                new() { Continuation = other }, new() { Continuation = token, Owner = "x" }, new() { Continuation = token, Queue = "x" },
                new() { Continuation = token, DueBefore = Clock.Now }, new() { Continuation = token, Order = CaseOrder.DueFirst },
                new() { Continuation = "?" }, new() { Continuation = token[..^2] },
            ])
        {
            (await Should.ThrowAsync<InvalidCaseQueryException>(() => Parcels.ListAsync(query))).Field.ShouldBe(nameof(CaseQuery.Continuation));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task List_PageSizeOutOfRange_IsRefused(int size) =>
        (await Should.ThrowAsync<InvalidCaseQueryException>(() => Parcels.ListAsync(new() { PageSize = size }))).Field.ShouldBe(nameof(CaseQuery.PageSize));

    [Fact]
    public async Task List_TextTooLong_IsRefused() =>
        (await Should.ThrowAsync<InvalidCaseQueryException>(() => Parcels.ListAsync(new() { Text = new string('x', 10_000) }))).Field.ShouldBe(nameof(CaseQuery.Text));

    [Fact]
    public async Task Find_KindsCodeChanged_IsMadeAnewFromTheLedger()
    {
        await OpenAsync("parcel-1", "a");
        Stores.Dispose();
        Stores = TestStores.Open<NewParcels>(Address, Clock);

        (await Parcels.ListAsync(new())).Items.ShouldHaveSingleItem().Index.Title.ShouldBe("New: a");
        (await Parcels.FindAsync("parcel-1"))!.Index.Title.ShouldBe("New: a");
        (await Stores.Snapshots.FindAsync("parcel-1"))!.Version.ShouldBe(2);
    }

    private async Task OpenAsync(string id, string title, string? number = null, string? owner = null, params string[] parties) =>
        await OpenAsync(id, title, number, advance: true, owner, parties);

    private async Task OpenAsync(string id, string title, string? number, bool advance, string? owner = null, params string[] parties)
    {
        if (advance)
        {
            Clock.Now += TimeSpan.FromSeconds(1);
        }

        (await Parcels.AppendAsync(id, 0, [Event(new ParcelOpened(title, number, owner, parties))])).ShouldBeOfType<AppendResult.Appended>();
    }

    private async Task<List<string>> IdsAsync(CaseQuery query) => [.. (await Parcels.ListAsync(query)).Items.Select(item => item.Id)];
}

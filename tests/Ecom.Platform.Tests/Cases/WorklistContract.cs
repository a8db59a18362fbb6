using System.Globalization;
using System.Text.Json;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Counts;
using Ecom.Functions.Platform.Ledger;
using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Cases;

/// <summary>What lists by due time and queue promise on every store.</summary>
public abstract class WorklistContract : StoreTests
{
    protected static readonly DateTimeOffset Noon = new(2026, 4, 1, 12, 0, 0, TimeSpan.Zero);

    protected static readonly CaseQuery DueFirst = new() { Order = CaseOrder.DueFirst };

    [Fact]
    public async Task List_DueFirst_IsSoonestFirstThenByIdAndPutsThoseNotDueLast()
    {
        await OpenAsync("parcel-1", null);
        await OpenAsync("parcel-2", Noon.AddHours(1));
        await OpenAsync("parcel-4", Noon);
        await OpenAsync("parcel-3", Noon.ToOffset(TimeSpan.FromHours(8))); // the same instant in Shanghai
        await OpenAsync("parcel-5", Noon.AddYears(-30));
        await OpenAsync("parcel-0", null);

        (await IdsAsync(DueFirst)).ShouldBe(["parcel-5", "parcel-3", "parcel-4", "parcel-2", "parcel-0", "parcel-1"]);
        (await Stores.Parcels.FindAsync("parcel-3"))!.Index.DueAt.ShouldBe(Noon);
    }

    [Fact]
    public async Task Count_OfOpenCases_TellsThemFromOverdueAndDueSoonAndFromThoseThatAreOver()
    {
        await OpenAsync("parcel-1", Noon.AddTicks(-1));
        await OpenAsync("parcel-2", Noon);
        await OpenAsync("parcel-3", Noon.AddDays(1).AddTicks(-1));
        await OpenAsync("parcel-4", Noon.AddDays(1));
        await OpenAsync("parcel-5", null);
        await OpenAsync("parcel-6", Noon.AddYears(-1));
        (await Stores.Parcels.AppendAsync("parcel-6", 1, [Moved("delivered")])).ShouldBeOfType<AppendResult.Appended>();
        await OpenAsync("parcel-7", null);
        (await Stores.Parcels.AppendAsync("parcel-7", 1, [Moved("moving")])).ShouldBeOfType<AppendResult.Appended>();

        CaseCountQuery query = new("parcel", new Parcels().OpenStates, Noon, Noon.AddDays(1));
        (await Stores.Snapshots.CountAsync(query)).ShouldBe(new CaseCounts(Open: 6, Overdue: 1, DueSoon: 2));
        (await Stores.Snapshots.CountAsync(query with { Kind = "order" })).ShouldBe(new CaseCounts(0, 0, 0));
    }

    [Fact]
    public async Task List_DueChangedOrMet_MovesTheCase()
    {
        await OpenAsync("parcel-1", Noon);
        await OpenAsync("parcel-2", Noon.AddHours(1));
        await OpenAsync("parcel-3", Noon.AddHours(2));

        await DueAsync("parcel-3", Noon.AddHours(-1));
        await DueAsync("parcel-1", null);

        (await IdsAsync(DueFirst)).ShouldBe(["parcel-3", "parcel-2", "parcel-1"]);
    }

    [Theory]
    [InlineData(CaseOrder.UpdatedDescending)]
    [InlineData(CaseOrder.Number)]
    [InlineData(CaseOrder.DueFirst)]
    public async Task List_DueBefore_IsStrictInEveryOrder(CaseOrder order)
    {
        await OpenAsync("parcel-1", Noon.AddTicks(-1));
        await OpenAsync("parcel-2", Noon);
        await OpenAsync("parcel-3", Noon.AddTicks(1));
        await OpenAsync("parcel-4", null);

        (await IdsAsync(new() { DueBefore = Noon, Order = order })).ShouldBe(["parcel-1"]);
        (await IdsAsync(new() { DueBefore = DateTimeOffset.MaxValue, Order = order })).ShouldBe(["parcel-1", "parcel-2", "parcel-3"], ignoreOrder: true);
        (await IdsAsync(new() { DueBefore = DateTimeOffset.MinValue, Order = order })).ShouldBeEmpty();
    }

    [Fact]
    public async Task List_Queue_IsExactAndGoesWithTheOtherFilters()
    {
        await OpenAsync("parcel-1", Noon.AddHours(1), "complaints");
        await OpenAsync("parcel-2", Noon, "complaints");
        await OpenAsync("parcel-3", Noon, "Complaints");
        await OpenAsync("parcel-4", Noon);

        (await IdsAsync(DueFirst with { Queue = "complaints" })).ShouldBe(["parcel-2", "parcel-1"]);
        (await IdsAsync(new() { Queue = "complaint" })).ShouldBeEmpty();
        (await IdsAsync(new() { Queue = "complaints", DueBefore = Noon.AddMinutes(1), States = ["open"] })).ShouldBe(["parcel-2"]);
    }

    [Fact]
    public async Task List_QueueTooLong_IsRefused() =>
        (await Should.ThrowAsync<InvalidCaseQueryException>(() => IdsAsync(new() { Queue = new string('x', 10_000) }))).Field.ShouldBe(nameof(CaseQuery.Queue));

    [Fact]
    public async Task List_DueTimesMoveBetweenPages_ThoseThatStayAreListedOnceAndTheMovedWhereTheyStandThen()
    {
        for (var i = 10; i < 30; i++)
        {
            await OpenAsync($"parcel-{i}", i < 25 ? Noon.AddMinutes(i / 2) : null); // pairs share a time; the last five are not due
        }

        var query = DueFirst with { PageSize = 7 };
        var first = await Stores.Parcels.ListAsync(query);
        await DueAsync("parcel-10", Noon.AddHours(1)); // listed, and now again to come
        await DueAsync("parcel-11", null); // the same
        await DueAsync("parcel-12", Noon); // listed, and still before the page's end
        await DueAsync("parcel-29", Noon); // not listed, and now before the page's end
        await DueAsync("parcel-28", Noon.AddMinutes(9)); // not listed, and still to come, sooner
        await OpenAsync("parcel-new", Noon.AddMinutes(11));

        var rest = new List<string>();
        for (var next = first.Continuation; next is not null;)
        {
            var page = await Stores.Parcels.ListAsync(query with { Continuation = next });
            rest.AddRange(page.Items.Select(item => item.Id));
            next = page.Continuation;
        }

        first.Items.Select(item => item.Id).ShouldBe(Enumerable.Range(10, 7).Select(Id));
        rest.ShouldBe(
            [Id(17), Id(18), Id(19), "parcel-28", Id(20), Id(21), Id(22), Id(23), "parcel-new", Id(24), "parcel-10", "parcel-11", Id(25), Id(26), Id(27)]);
    }

    [Fact]
    public async Task List_ContinuationOfADueQuery_BelongsToItsInstantAndQueue()
    {
        await OpenAsync("parcel-1", Noon, "q");
        await OpenAsync("parcel-2", Noon, "q");
        var query = DueFirst with { Queue = "q", DueBefore = Noon.AddHours(1), PageSize = 1 };
        query = query with { Continuation = (await Stores.Parcels.ListAsync(query)).Continuation.ShouldNotBeNull() };

        (await IdsAsync(query with { DueBefore = query.DueBefore!.Value.ToOffset(TimeSpan.FromHours(8)) })).ShouldBe(["parcel-2"]);
        foreach (var other in (CaseQuery[])[query with { DueBefore = Noon.AddHours(2) }, query with { DueBefore = null }, query with { Queue = null }])
        {
            (await Should.ThrowAsync<InvalidCaseQueryException>(() => IdsAsync(other))).Field.ShouldBe(nameof(CaseQuery.Continuation));
        }
    }

    [Fact]
    public async Task Waiting_OfAKind_IsSoonestFirstAndLeavesOutWhatWaitsForNothing()
    {
        await WaitAsync("parcel-1", Noon.AddHours(1));
        await WaitAsync("parcel-3", Noon);
        await WaitAsync("parcel-2", Noon.ToOffset(TimeSpan.FromHours(8)));
        await WaitAsync("parcel-4", null);
        await WaitAsync("parcel-5", DateTimeOffset.MaxValue);

        (await Stores.Parcels.WaitingAsync()).ShouldBe(
            [new("parcel-2", Noon), new("parcel-3", Noon), new("parcel-1", Noon.AddHours(1)), new("parcel-5", DateTimeOffset.MaxValue)]);
        (await Stores.Parcels.WaitingAsync(Noon.AddHours(1))).Select(wait => wait.CaseId).ShouldBe(["parcel-2", "parcel-3"]);
        (await Stores.Parcels.WaitingAsync(Noon)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Waiting_InstantMovedOrMet_IsAsTheCaseStands()
    {
        await WaitAsync("parcel-1", Noon);
        await WaitAsync("parcel-2", Noon);
        await WaitsAsync("parcel-1", 2, Noon.AddHours(2));
        await WaitsAsync("parcel-2", 2, null);

        (await Stores.Parcels.WaitingAsync()).ShouldBe([new("parcel-1", Noon.AddHours(2))]);
    }

    [Fact]
    public async Task Waiting_ByPages_IsAllOnce()
    {
        foreach (var number in Enumerable.Range(10, 7)) await WaitAsync(Id(number), Noon.AddMinutes(number / 3));

        List<string> keys = [];
        IReadOnlyList<string> page;
        while ((page = await Stores.Snapshots.WaitingAsync("parcel", keys.LastOrDefault(""), CaseSortKeys.NeverFrom, 3)).Count > 0) keys.AddRange(page);
        keys.Select(key => CaseSortKeys.WaitOf(key).CaseId).ShouldBe(Enumerable.Range(10, 7).Select(Id));
        (await Stores.Snapshots.WaitingAsync("letter", "", CaseSortKeys.NeverFrom, 3)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Ids_OfStates_AreAscendingAndAllOnceByPages()
    {
        foreach (var number in Enumerable.Range(10, 7)) await OpenAsync(Id(number), Noon.AddMinutes(-number), number % 2 == 0 ? "q" : null);
        var state = (await Stores.Snapshots.FindAsync(Id(10))).ShouldNotBeNull().Index.State;

        List<string> ids = [];
        IReadOnlyList<string> page;
        while ((page = await Stores.Snapshots.IdsAsync("parcel", [state, "nowhere"], ids.LastOrDefault(""), 3)).Count > 0) ids.AddRange(page);
        ids.ShouldBe(Enumerable.Range(10, 7).Select(Id));
        (await Stores.Snapshots.IdsAsync("parcel", ["nowhere"], "", 3)).ShouldBeEmpty();
        (await Stores.Snapshots.IdsAsync("letter", [state], "", 3)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Comparison_IndexThatSaysOtherwise_IsPutRightAndToldOnce()
    {
        await WaitAsync("parcel-1", Noon);
        var right = (await Stores.Snapshots.FindAsync("parcel-1")).ShouldNotBeNull();
        foreach (var wrong in (CaseIndex[])
            [right.Index with { NextAt = null }, right.Index with { State = "gone" }, right.Index with { Parties = ["customer-of-another"] }])
        {
            await Stores.Snapshots.CorrectAsync(right with { Index = wrong });

            var found = (await Stores.Parcels.CompareAsync("parcel-1")).ShouldNotBeNull();
            found.WasWrong.ShouldBeTrue();
            found.Case.Index.NextAt.ShouldBe(Noon);
            (await Stores.Parcels.WaitingAsync()).ShouldBe([new("parcel-1", Noon)]);
            (await IdsAsync(new() { States = [right.Index.State] })).ShouldBe(["parcel-1"]);
            (await IdsAsync(new() { Party = "customer-of-another" })).ShouldBeEmpty();
            (await Stores.Parcels.CompareAsync("parcel-1")).ShouldNotBeNull().WasWrong.ShouldBeFalse();
        }

        (await Stores.Parcels.CompareAsync("parcel-2")).ShouldBeNull();
        (await Stores.Parcels.CompareAsync("letter-1")).ShouldBeNull();
    }

    [Fact]
    public async Task Comparison_SnapshotThatLagsOrIsLater_IsNotWrong()
    {
        await WaitAsync("parcel-1", Noon);
        var first = (await Stores.Snapshots.FindAsync("parcel-1")).ShouldNotBeNull();
        await WaitsAsync("parcel-1", 2, Noon.AddHours(2));

        (await Stores.Snapshots.CorrectAsync(first)).ShouldBeFalse();
        (await Stores.Parcels.WaitingAsync()).ShouldBe([new("parcel-1", Noon.AddHours(2))], "the later one stays");
        var next = (await Stores.Snapshots.FindAsync("parcel-1")).ShouldNotBeNull().Seq + 1;
        (await Stores.Snapshots.CorrectAsync(first with { Seq = next })).ShouldBeFalse();
        (await Stores.Parcels.WaitingAsync()).ShouldBe([new("parcel-1", Noon)], "it lagged and was kept");
    }

    [Fact]
    public async Task Renewal_KindsCodeChanged_ListsFindWhatTheNewCodeSaysOfCasesThatNobodyRead()
    {
        await OpenAsync("parcel-1", Noon);
        await OpenAsync("parcel-2", null);
        Reopen<NewParcels>();
        (await IdsAsync(new() { Text = "new: parcel-1" })).ShouldBeEmpty();

        await Stores.Renewal.SweepAsync();

        (await IdsAsync(new() { Text = "new: parcel-1" })).ShouldBe(["parcel-1"]);
        (await Stores.Snapshots.OutdatedAsync("parcel", 2, 10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Renewal_ByEarlierCode_LeavesTheNewCodesSnapshots()
    {
        await OpenAsync("parcel-1", Noon);
        Reopen<NewParcels>();
        await Stores.Renewal.SweepAsync();
        Reopen<Parcels>();

        await Stores.Renewal.SweepAsync();

        (await Stores.Snapshots.FindAsync("parcel-1"))!.Version.ShouldBe(2);
    }

    [Fact]
    public async Task Renewal_OneCaseFails_TheOthersAreRenewed()
    {
        await OpenAsync("parcel-1", Noon);
        await OpenAsync("parcel-2", Noon);
        await Stores.Ledger.AppendAsync("parcel-1", 1, [Unreadable]);
        Reopen<NewParcels>();

        await Stores.Renewal.SweepAsync();

        (await Stores.Snapshots.OutdatedAsync("parcel", 2, 10)).ShouldBe(["parcel-1"]);
    }

    private static NewEntry Unreadable => new(nameof(ParcelMoved), JsonSerializer.SerializeToElement(new { to = 5 }), Zhang, Noon);

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"parcel-{number}");

    protected void Reopen<TKind>()
        where TKind : CaseKind<ParcelState>
    {
        Stores.Dispose();
        Stores = TestStores.Open<TKind>(Address, Clock);
    }

    protected async Task OpenAsync(string id, DateTimeOffset? dueAt, string? queue = null) =>
        (await Stores.Parcels.AppendAsync(id, 0, [Event(new ParcelOpened(id, DueAt: dueAt, Queue: queue))])).ShouldBeOfType<AppendResult.Appended>();

    protected async Task<List<string>> IdsAsync(CaseQuery query) => [.. (await Stores.Parcels.ListAsync(query)).Items.Select(item => item.Id)];

    private async Task WaitAsync(string id, DateTimeOffset? nextAt)
    {
        await OpenAsync(id, null);
        await WaitsAsync(id, 1, nextAt);
    }

    private async Task WaitsAsync(string id, long seq, DateTimeOffset? nextAt) =>
        (await Stores.Parcels.AppendAsync(id, seq, [Event(new ParcelDue(null, nextAt))])).ShouldBeOfType<AppendResult.Appended>();

    private async Task DueAsync(string id, DateTimeOffset? at) =>
        (await Stores.Parcels.AppendAsync(id, 1, [Event(new ParcelDue(at))])).ShouldBeOfType<AppendResult.Appended>();
}

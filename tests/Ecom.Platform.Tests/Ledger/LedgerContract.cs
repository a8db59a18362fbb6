using System.Globalization;
using System.Text.Json;
using Ecom.Functions.Platform.Ledger;
using Ecom.Platform.Tests.Stores;
using Microsoft.AspNetCore.Http;

namespace Ecom.Platform.Tests.Ledger;

/// <summary>What every ledger promises.</summary>
public abstract class LedgerContract : StoreTests
{
    private const string Id = "parcel-1";

    private ILedger Ledger => Stores.Ledger;

    [Fact]
    public async Task Append_NewCase_NumbersChainsAndReadsBack()
    {
        var result = await Ledger.AppendAsync(Id, 0, [Event(new ParcelOpened("定金 🏮 \"x\"", Parties: ["m1"])), Moved("上海")]);

        result.ShouldBeOfType<AppendResult.Appended>();
        var read = await Ledger.ReadAsync(Id);
        read.Select(e => e.Seq).ShouldBe([1, 2]);
        read[0].PrevHash.ShouldBe(LedgerHash.Genesis);
        read[1].PrevHash.ShouldBe(read[0].Hash);
        read[0].Actor.ShouldBe(Zhang);
        read[0].At.ShouldBe(Clock.Now);
        read[0].Read<ParcelOpened>().Title.ShouldBe("定金 🏮 \"x\"");
        read.Select(e => e.Hash).ShouldBe(result.Entries.Select(e => e.Hash));
        (await Ledger.VerifyAsync(Id)).IsIntact.ShouldBeTrue();
    }

    [Theory]
    [InlineData(Id, 200)]
    [InlineData("parcel-2", 404)]
    [InlineData("no id", 404)]
    public async Task Verification_AskedForByHttp_AnswersForEachCaseThatThereIs(string caseId, int status)
    {
        await Ledger.AppendAsync(Id, 0, [Moved("a"), Moved("b")]);
        DefaultHttpContext context = new();

        var answer = (await new VerifyLedger(Ledger).RunAsync(context.Request, caseId, TestContext.Current.CancellationToken)).Render(context);
        answer.Status.ShouldBe(status);
        using var body = JsonDocument.Parse(answer.Body);
        if (status == 200) body.RootElement.GetProperty("isIntact").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Append_Behind_Continues()
    {
        await Ledger.AppendAsync(Id, 0, [Moved("a"), Moved("b")]);
        await Ledger.AppendAsync(Id, 2, [Moved("c")]);

        (await Ledger.ReadAsync(Id)).Select(e => e.Read<ParcelMoved>().To).ShouldBe(["a", "b", "c"]);
        (await Ledger.ReadAsync(Id, 1)).Select(e => e.Seq).ShouldBe([2, 3]);
        (await Ledger.ReadAsync(Id, 3)).ShouldBeEmpty();
        (await Ledger.VerifyAsync(Id)).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task Append_AgainAndLater_IsRecognisedAsARetry()
    {
        var first = await Ledger.AppendAsync(Id, 0, [Moved("a"), Moved("b")]);
        await Ledger.AppendAsync(Id, 2, [Moved("c")]);
        Clock.Now += TimeSpan.FromMinutes(5);

        var retry = await Ledger.AppendAsync(Id, 0, [Moved("a"), Moved("b")]);

        retry.ShouldBeOfType<AppendResult.AlreadyAppended>().Found.Select(e => e.Hash).ShouldBe(first.Entries.Select(e => e.Hash));
        (await Ledger.ReadAsync(Id)).Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(0, "x")]
    [InlineData(1, "a")]
    [InlineData(5, "c")]
    public async Task Append_OtherExpectation_ConflictsAndChangesNothing(long expected, string to)
    {
        await Ledger.AppendAsync(Id, 0, [Moved("a"), Moved("b")]);

        var result = await Ledger.AppendAsync(Id, expected, [Moved(to)]);

        result.ShouldBe(new AppendResult.Conflict(Id, expected, 2));
        Should.Throw<LedgerConflictException>(() => result.Entries).ActualSeq.ShouldBe(2);
        (await Ledger.ReadAsync(Id)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Append_SameEventByAnother_IsAConflict()
    {
        await Ledger.AppendAsync(Id, 0, [Moved("a")]);

        var result = await Ledger.AppendAsync(Id, 0, [Moved("a") with { Actor = Actor.System("sweep") }]);

        result.ShouldBeOfType<AppendResult.Conflict>();
    }

    [Fact]
    public async Task Append_PartOfItStands_IsAConflict()
    {
        await Ledger.AppendAsync(Id, 0, [Moved("a")]);

        (await Ledger.AppendAsync(Id, 0, [Moved("a"), Moved("b")])).ShouldBeOfType<AppendResult.Conflict>();
    }

    [Fact]
    public async Task Append_ManyAtOnce_OneWinsEachPlace()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() =>
            Ledger.AppendAsync(Id, 0, [Moved(i.ToString(CultureInfo.InvariantCulture)), Moved("second")]))));

        var won = results.OfType<AppendResult.Appended>().ShouldHaveSingleItem();
        results.OfType<AppendResult.Conflict>().Count().ShouldBe(19);
        (await Ledger.ReadAsync(Id)).Select(e => e.Hash).ShouldBe(won.Written.Select(e => e.Hash));
    }

    [Fact]
    public async Task Append_TwoWritersThatRetry_LoseNothing()
    {
        var writers = await Task.WhenAll(Enumerable.Range(0, 2).Select(writer => Task.Run(() => AppendTenAsync(writer))));

        writers.Sum().ShouldBe(20);
        var read = await Ledger.ReadAsync(Id);
        read.Select(e => e.Seq).ShouldBe(Enumerable.Range(1, 20).Select(i => (long)i));
        read.Select(e => e.Read<ParcelMoved>().To).Distinct(StringComparer.Ordinal).Count().ShouldBe(20);
        (await Ledger.VerifyAsync(Id)).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task Append_TooLarge_IsRefused()
    {
        var large = Event(new ParcelOpened(new string('大', LedgerLimits.EntryBytes / 3)));

        (await Should.ThrowAsync<LedgerEntryRefusedException>(() => Ledger.AppendAsync(Id, 0, [large]))).Message.ShouldContain("at most 131072");
        (await Ledger.ReadAsync(Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Append_LargeButAllowed_ReadsBack()
    {
        var title = new string('大', (LedgerLimits.EntryBytes - 1000) / 3);

        await Ledger.AppendAsync(Id, 0, [Event(new ParcelOpened(title))]);

        (await Ledger.ReadAsync(Id))[0].Read<ParcelOpened>().Title.ShouldBe(title);
    }

    [Fact]
    public async Task Append_NumberThatJsonCannotHold_IsRefused()
    {
        using var data = JsonDocument.Parse("""{"amount":12345678901234567.89}""");
        var entry = new NewEntry("Paid", data.RootElement, Zhang, Clock.Now);

        (await Should.ThrowAsync<LedgerEntryRefusedException>(() => Ledger.AppendAsync(Id, 0, [entry]))).Message.ShouldContain("12345678901234567.89");
    }

    [Fact]
    public async Task Append_OddNumbersAndNames_KeepTheirHash()
    {
        using var data = JsonDocument.Parse("""{"z":1.50,"a":-0.0,"m":1e21,"n":0.0000001,"2":[],"":{},"o":null}""");

        await Ledger.AppendAsync(Id, 0, [new NewEntry("Odd", data.RootElement, Zhang, Clock.Now.AddTicks(1))]);

        (await Ledger.VerifyAsync(Id)).IsIntact.ShouldBeTrue();
    }

    [Theory]
    [InlineData("../etc")]
    [InlineData("parcel")]
    [InlineData("parcel-")]
    [InlineData("parcel-%00")]
    [InlineData("parcel-a/b")]
    [InlineData("parcel-🏮")]
    [InlineData("Parcel-1")]
    [InlineData("parcel-1\n")]
    public async Task Append_HostileId_IsRefused(string id) =>
        await Should.ThrowAsync<ArgumentException>(() => Ledger.AppendAsync(id, 0, [Moved("a")]));

    [Fact]
    public async Task Read_UnknownCase_IsEmptyAndIntact()
    {
        (await Ledger.ReadAsync("parcel-unknown")).ShouldBeEmpty();
        (await Ledger.VerifyAsync("parcel-unknown")).ShouldBe(new LedgerVerification(0, null, null, LedgerHash.Genesis));
    }

    [Fact]
    public async Task Outbox_Appended_WaitsInOrderUntilMarked()
    {
        await Ledger.AppendAsync(Id, 0, [Moved("a"), Moved("b")]);
        await Ledger.AppendAsync(Id, 2, [Moved("c")]);
        await Ledger.AppendAsync("parcel-2", 0, [Moved("d")]);

        (await Stores.Waiting.CasesAsync(10)).Order(StringComparer.Ordinal).ShouldBe([Id, "parcel-2"]);
        (await Stores.Waiting.EntriesAsync(Id)).Select(e => e.Seq).ShouldBe([1, 2, 3]);
        await Stores.Waiting.MarkAsync(Id, 2);
        (await Stores.Waiting.EntriesAsync(Id)).Select(e => e.Seq).ShouldBe([3]);
        await Stores.Waiting.MarkAsync(Id, 3);
        (await Stores.Waiting.CasesAsync(10)).ShouldBe(["parcel-2"]);
        (await Ledger.VerifyAsync(Id)).IsIntact.ShouldBeTrue();
    }

    private async Task<int> AppendTenAsync(int writer)
    {
        var appended = 0;
        long seq = 0;
        while (appended < 10)
        {
            switch (await Ledger.AppendAsync(Id, seq, [Moved($"{writer}/{appended}")]))
            {
                case AppendResult.Appended done:
                    appended++;
                    seq = done.Written[^1].Seq;
                    break;
                case AppendResult.Conflict conflict:
                    seq = conflict.ActualSeq;
                    break;
                default:
                    throw new InvalidOperationException("No writer repeats itself here.");
            }
        }

        return appended;
    }
}

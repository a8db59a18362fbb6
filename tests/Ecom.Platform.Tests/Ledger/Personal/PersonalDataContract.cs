using System.Globalization;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Ledger.Personal;
using Ecom.Functions.Platform.Ledger.Personal.Keys;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Secrets;
using Ecom.Platform.Tests.Stores;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Ledger.Personal;

/// <summary>What sealed entries and their keys promise on every store.</summary>
public abstract class PersonalDataContract : StoreTests
{
    private const string Id = "complaint-1";
    private const string Words = "梅 zqxmarkedperson 住在隔壁 \"quoted\" {\"$sealed\":\"no\"}";

    private static readonly Person Agent = new("agent.an", "An", ["agent"]);
    private static readonly ComplaintReport Report = new(
        ComplaintChannel.Email, "mail-7", new CustomerContact("Nora zqxmarkedperson", "customer-7", "nora.zqxmarkedperson@example.com"), Words, Words, OrderId: "o-1");

    private ILedger Ledger => Stores.Ledger;

    [Fact]
    public async Task Append_PersonalData_ReadsBackAndIsNeitherStoredNorPublished()
    {
        var opened = await AppendAsync(0, new ComplaintOpened("1", "CP-2026-000001", Report, ["0"]), new ProposalAccepted(), new CustomerReplied(Words));

        foreach (var entries in new[] { opened.Entries, await Ledger.ReadAsync(Id) })
        {
            Event<ComplaintOpened>(entries[0]).Report.ShouldBe(Report);
            Event<CustomerReplied>(entries[2]).Text.ShouldBe(Words);
        }

        (await Ledger.ReadAsync(Id, 2)).ShouldHaveSingleItem().Seq.ShouldBe(3);
        var kept = await Stores.Waiting.EntriesAsync(Id);
        kept.Count.ShouldBe(3);
        foreach (var entry in kept) entry.Data.GetRawText().ShouldNotContain("zqxmarkedperson");
        kept[0].Data.GetRawText().ShouldContain("CP-2026-000001", customMessage: "what is no personal data stays as it is");
        kept.Select(entry => LedgerHash.Compute(entry)).ShouldBe(kept.Select(entry => entry.Hash), "the hash is that of the sealed form");
        (await Ledger.VerifyAsync(Id)).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task Append_Again_IsKnownAsARetryAlsoByAnotherInstance()
    {
        var first = await AppendAsync(0, new CustomerReplied(Words), new ComplaintClassified(
            ComplaintCategory.Order, ComplaintPriority.High, "orders", ["a keyword", "a keyword"], null!));
        Stores.Dispose();
        Stores = TestStores.Open(Address, Clock);
        Clock.Now += TimeSpan.FromMinutes(5);

        var again = await AppendAsync(0, new CustomerReplied(Words), new ComplaintClassified(
            ComplaintCategory.Order, ComplaintPriority.High, "orders", ["a keyword", "a keyword"], null!));

        again.ShouldBeOfType<AppendResult.AlreadyAppended>().Found.Select(entry => entry.Hash).ShouldBe(first.Entries.Select(entry => entry.Hash));
        Event<ComplaintClassified>(again.Entries[1]).Reasons.ShouldBe(["a keyword", "a keyword"]);
        (await AppendAsync(0, new CustomerReplied("other words"))).ShouldBeOfType<AppendResult.Conflict>();
    }

    [Fact]
    public async Task Read_OnceTheKeyIsErased_SaysErasedAndTheChainHolds()
    {
        await AppendAsync(0, new ComplaintOpened("1", "CP-2026-000001", Report, []), new CustomerReplied(Words));
        var head = (await Ledger.VerifyAsync(Id)).HeadHash;

        (await Stores.KeyRing.EraseAsync(Id, CancellationToken.None)).ErasedAt.ShouldBe(Clock.Now);

        var read = await Ledger.ReadAsync(Id);
        var report = Event<ComplaintOpened>(read[0]).Report;
        report.Customer.ShouldBe(new CustomerContact(ErasedData.Text, ErasedData.Text, ErasedData.Text));
        report.Description.ShouldBe(ErasedData.Text);
        report.OrderId.ShouldBe("o-1");
        Event<CustomerReplied>(read[1]).Text.ShouldBe(ErasedData.Text);
        var verified = await Ledger.VerifyAsync(Id);
        verified.IsIntact.ShouldBeTrue();
        verified.HeadHash.ShouldBe(head);

        await AppendAsync(2, new CustomerReplied(Words));
        Event<CustomerReplied>((await Ledger.ReadAsync(Id))[2]).Text.ShouldBe(ErasedData.Text, "nothing new is sealed");
        (await Stores.Waiting.EntriesAsync(Id))[2].Data.GetRawText().ShouldNotContain("zqxmarkedperson");
    }

    [Fact]
    public async Task Read_WhereTheLedgerSaysErased_DoesNotAskTheKey()
    {
        await AppendAsync(0, new CustomerReplied(Words), new PersonalDataErased("consentWithdrawn"));

        // The key is there still, as it is remembered by an instance that did not erase it.
        Event<CustomerReplied>((await Ledger.ReadAsync(Id))[0]).Text.ShouldBe(ErasedData.Text);
    }

    [Fact]
    public async Task Read_OfAnotherCase_IsUntouched()
    {
        await AppendAsync(0, new CustomerReplied(Words));
        await Ledger.AppendAsync("complaint-2", 0, [Entry(new CustomerReplied(Words))]);

        await Stores.KeyRing.EraseAsync(Id, CancellationToken.None);

        Event<CustomerReplied>((await Ledger.ReadAsync("complaint-2"))[0]).Text.ShouldBe(Words);
        var kept = (await Stores.Waiting.EntriesAsync("complaint-2"))[0].Data.GetRawText();
        kept.ShouldNotBe((await Stores.Waiting.EntriesAsync(Id))[0].Data.GetRawText(), "each case has a key of its own");
    }

    [Fact]
    public async Task Read_WrittenBeforeThereWasSealing_IsAsItWas()
    {
        await Ledger.AppendAsync(Id, 0, [Entry(new CustomerReplied(Words)) with { Personal = null }]);

        Event<CustomerReplied>((await Ledger.ReadAsync(Id))[0]).Text.ShouldBe(Words);
        (await Stores.Keys.FindAsync(Id)).ShouldBeNull();
    }

    [Fact]
    public async Task Erase_OnceAndAgain_IsOnce()
    {
        await AppendAsync(0, new CustomerReplied(Words));
        (await Stores.Keys.FindAsync(Id))!.Wrapped.ShouldNotBeNull();
        var first = await Stores.KeyRing.EraseAsync(Id, CancellationToken.None);
        Clock.Now += TimeSpan.FromDays(1);
        var second = await Stores.KeyRing.EraseAsync(Id, CancellationToken.None);

        second.ErasedAt.ShouldBe(first.ErasedAt);
        (await Stores.Keys.FindAsync(Id))!.Wrapped.ShouldBeNull();
        (await Stores.Keys.ChangeAsync(Id, key => PersonalKeyRules.Add(Id, key, [1, 2], "mark"))).Wrapped.ShouldBeNull("an erased key is never followed by another");
    }

    [Fact]
    public async Task Erase_Held_KeepsTheKeyUntilItIsReleased()
    {
        await AppendAsync(0, new CustomerReplied(Words));
        KeyHold hold = new("legal.lin", Clock.Now, "A lawsuit.");
        (await Stores.Keys.ChangeAsync(Id, key => PersonalKeyRules.Hold(Id, key, hold))).Hold.ShouldBe(hold);

        (await Stores.KeyRing.EraseAsync(Id, CancellationToken.None)).IsErased.ShouldBeFalse();
        Event<CustomerReplied>((await Ledger.ReadAsync(Id))[0]).Text.ShouldBe(Words);
        await Stores.Keys.ChangeAsync(Id, key => PersonalKeyRules.Release(Id, key));
        (await Stores.KeyRing.EraseAsync(Id, CancellationToken.None)).IsErased.ShouldBeTrue();
        (await Stores.Keys.ChangeAsync(Id, key => PersonalKeyRules.Hold(Id, key, hold))).Hold.ShouldBeNull("what is erased cannot be held");
    }

    [Fact]
    public async Task Change_ManyAtOnce_OneKeyStands()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 10).Select(i =>
            Task.Run(() => Stores.Keys.ChangeAsync(Id, key => PersonalKeyRules.Add(Id, key, [(byte)i], "mark")))));

        keys.Select(key => key.Wrapped!.Single()).Distinct().ShouldHaveSingleItem().ShouldBe((await Stores.Keys.FindAsync(Id))!.Wrapped!.Single());
    }

    [Fact]
    public async Task Erased_InPages_ListsEachOnceInOrder()
    {
        foreach (var i in Enumerable.Range(0, 5)) await Stores.KeyRing.EraseAsync(Case(i), CancellationToken.None);
        await Ledger.AppendAsync("complaint-x", 0, [Entry(new CustomerReplied(Words))]);

        List<string> found = [];
        while (await Stores.Keys.ErasedAsync(found.LastOrDefault() ?? "", 2) is { Count: > 0 } page) found.AddRange(page.Select(key => key.CaseId));

        found.ShouldBe(Enumerable.Range(0, 5).Select(Case));
    }

    [Fact]
    public async Task Rewrap_AfterTheSecretWasRotated_FreesTheEarlierOne()
    {
        const string Next = "another secret of the tests, long enough too";
        for (var i = 0; i < 3; i++) await Ledger.AppendAsync(Case(i), 0, [Entry(new CustomerReplied(Words))]);
        await Stores.KeyRing.EraseAsync(Case(1), CancellationToken.None);
        var before = (await Stores.KeyRing.ForReadingAsync(Case(0), CancellationToken.None))!.Close("place", Words);

        await Should.ThrowAsync<InvalidOperationException>(() => Ring(Next).ForReadingAsync(Case(0), CancellationToken.None));
        (await Ring(Next, TestStores.Secret).RewrapAsync(1, CancellationToken.None)).ShouldBe(1);
        (await Ring(Next, TestStores.Secret).RewrapAsync(10, CancellationToken.None)).ShouldBe(1);
        (await Ring(Next, TestStores.Secret).RewrapAsync(10, CancellationToken.None)).ShouldBe(0);

        (await Ring(Next).ForReadingAsync(Case(0), CancellationToken.None))!.Close("place", Words).ShouldBe(before, "it is the same key");
        (await Ring(Next).ForReadingAsync(Case(2), CancellationToken.None)).ShouldNotBeNull();
        (await Ring(Next).ForReadingAsync(Case(1), CancellationToken.None)).ShouldBeNull("erased stays erased");

        PersonalKeyRing Ring(string current, params string[] previous) => new(
            Stores.Keys, new Seal(new ApplicationSecrets(Options.Create(new SecretOptions { Current = current, Previous = previous }))), Clock);
    }

    private static string Case(int i) => string.Create(CultureInfo.InvariantCulture, $"complaint-e{i}");

    private static TEvent Event<TEvent>(LedgerEntry entry)
        where TEvent : ComplaintEvent => (TEvent)EventJson.ToEvent<ComplaintEvent>(entry).Event;

    private Task<AppendResult> AppendAsync(long after, params ComplaintEvent[] events) => Ledger.AppendAsync(Id, after, [.. events.Select(Entry)]);

    private NewEntry Entry(ComplaintEvent happened) => EventJson.ToEntry(happened, Agent, Clock.Now, null);
}

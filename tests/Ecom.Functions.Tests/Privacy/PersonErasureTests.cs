using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.People.Erasure;
using Ecom.Functions.Platform.People.Export;
using Ecom.Functions.Platform.People.Holds;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.People.Restore;
using Ecom.Functions.Platform.People.Retention;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Claims;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Orders;
using Microsoft.Extensions.DependencyInjection;
using PersonalDataErased = Ecom.Functions.Complaints.Rules.PersonalDataErased;

namespace Ecom.Functions.Tests.Privacy;

public sealed class PersonErasureTests
{
    [Fact]
    public async Task Erasure_OfAComplaintThatIsOver_LeavesNothingOfThePersonAndAllOfTheRecord()
    {
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        await MarkedComplaint.LiveAsync(host);
        var other = await ComplaintScenario.ReportedAsync(host);
        await host.AdvanceAsync(TimeSpan.FromDays(8));
        ComplaintScenario complaint = new(host, (await StoredAsync(host)).Single(state => state.Report.Customer.Name == Marked.Name).Id);
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.Closed);
        var before = await complaint.EventsAsync();
        host.Attachments.Count.ShouldBe(1);

        var view = await Erasures.AskAsync(host, new ErasureRequest(ErasureGround.ConsentWithdrawn, Email: Marked.Email("mei")));

        var erased = view.GetProperty("cases").EnumerateArray().ShouldHaveSingleItem();
        erased.GetProperty("isErased").GetBoolean().ShouldBeTrue();
        erased.GetProperty("id").GetString().ShouldBe(complaint.Id);
        var after = await complaint.EventsAsync();
        after.Select(happened => happened.GetType()).ShouldBe([.. before.Select(happened => happened.GetType()), typeof(PersonalDataErased)]);
        after.OfType<ComplaintOpened>().Single().Report.Customer.ShouldBe(new CustomerContact(ErasedData.Text, null, ErasedData.Text, ErasedData.Text, Language: "en"));
        var ledger = host.Services.GetRequiredService<ILedger>();
        (await ledger.VerifyAsync(ComplaintCaseId.Of(complaint.Id))).IsIntact.ShouldBeTrue();
        host.Attachments.Count.ShouldBe(0);
        var list = await host.SendAsync(HttpMethod.Get, "/api/complaints", Staff.Agent);
        list.Text.ShouldNotContain(Marked.Mark);
        var shown = await host.SendAsync(HttpMethod.Get, complaint.Path, Staff.Agent);
        shown.Text.ShouldNotContain(Marked.Mark);
        shown.Json.GetProperty("report").GetProperty("subject").GetString().ShouldBe(ErasedData.Text);
        (await host.SendAsync(HttpMethod.Get, $"/api/complaints?text={Marked.Mark}", Staff.Agent)).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await host.Host.Durable.GetInstanceAsync(ComplaintCaseId.Of(complaint.Id))).ShouldBeNull("its history held commands");
        (await host.SendAsync(HttpMethod.Post, "/api/people/exports", Erasures.Legal, new PersonExportRequest(Email: Marked.Email("mei"))))
            .Json.GetProperty("cases").GetArrayLength().ShouldBe(0);
        (await complaint.PostAsync("notes", Staff.Agent, new TextRequest("later"))).Status.ShouldBeLessThan(500);
        (await other.StateAsync()).Report.Customer.Email.ShouldBe(Reports.Email);

        var again = await Erasures.AskAsync(host, new ErasureRequest(ErasureGround.ConsentWithdrawn, Email: Marked.Email("mei")));
        again.GetProperty("cases").GetRawText().ShouldBe(view.GetProperty("cases").GetRawText(), "a second request finds the same");
    }

    [Fact]
    public async Task Erasure_OfAClaimThatIsOver_KeepsWhatWasPaid()
    {
        await using var claims = await ClaimHost.StartAsync();
        var host = claims.Host;
        var claim = await claims.OpenAsync(ClaimKind.Lost, order: claims.Tea("1", cups: 5_000));
        await host.AdvanceAsync(TimeSpan.FromDays(7));
        await host.AdvanceAsync(TimeSpan.FromDays(5 + 7));
        (await Erasures.AskAsync(host, new ErasureRequest(ErasureGround.PurposeOver, ClaimOrders.Customer))).GetProperty("cases").EnumerateArray()
            .ShouldHaveSingleItem().GetProperty("kept").GetString().ShouldBe("caseOpen");
        (await claim.StateAsync()).Report.Customer.Id.ShouldBe(ClaimOrders.Customer);
        await claim.DoAsync(new RecordRecoveryAnswer("a1", RecoveryAnswer.Approved, ClaimOrders.Yuan(15_999), null));
        await host.AdvanceAsync(TimeSpan.FromDays(91));

        var view = await Erasures.AskAsync(host, new ErasureRequest(ErasureGround.PurposeOver, ClaimOrders.Customer));

        view.GetProperty("cases").EnumerateArray().ShouldHaveSingleItem().GetProperty("isErased").GetBoolean().ShouldBeTrue(view.GetRawText());
        var state = await claim.StateAsync();
        state.Report.Customer.Name.ShouldBe(ErasedData.Text);
        state.Order.CustomerId.ShouldBe(ErasedData.Text);
        state.Outcome.ShouldBe(ClaimOutcome.Compensated);
        (await claim.EventsAsync()).OfType<EffectDone>().Single(done => done.Kind == EffectKind.Refund).Amount.ShouldBe(ClaimOrders.Yuan(15_999));
    }

    [Fact]
    public async Task Erasure_OfOpenHeldAndUnknown_KeepsAndSaysWhy()
    {
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        var open = await ComplaintScenario.ReportedAsync(host);
        var view = await Erasures.AskAsync(host, new ErasureRequest(ErasureGround.PurposeOver, "customer-7"));
        var kept = view.GetProperty("cases").EnumerateArray().ShouldHaveSingleItem();
        kept.GetProperty("kept").GetString().ShouldBe("caseOpen");
        kept.GetProperty("law").GetString()!.ShouldContain("47");

        await ClosedAsync(open);
        HoldRequest hold = new("complaint", open.Id, "A lawsuit.");
        (await host.SendAsync(HttpMethod.Post, "/api/people/holds", Erasures.Legal, hold)).Json.GetProperty("isHeld").GetBoolean().ShouldBeTrue();
        kept = (await Erasures.AskAsync(host, new ErasureRequest(ErasureGround.PurposeOver, "customer-7"))).GetProperty("cases").EnumerateArray().ShouldHaveSingleItem();
        kept.GetProperty("kept").GetString().ShouldBe("legalHold");
        (await open.StateAsync()).Report.Customer.Email.ShouldBe(Reports.Email);
        (await host.SendAsync(HttpMethod.Post, "/api/people/holds/release", Erasures.Legal, hold)).Json.GetProperty("isHeld").GetBoolean().ShouldBeFalse();
        kept = (await Erasures.AskAsync(host, new ErasureRequest(ErasureGround.PurposeOver, "customer-7"))).GetProperty("cases").EnumerateArray().ShouldHaveSingleItem();
        kept.GetProperty("isErased").GetBoolean().ShouldBeTrue();
        (await host.SendAsync(HttpMethod.Post, "/api/people/holds", Erasures.Legal, hold)).Status.ShouldBe(409);

        (await Erasures.AskAsync(host, new ErasureRequest(ErasureGround.Unlawful, "nobody"))).GetProperty("cases").GetArrayLength().ShouldBe(0);
        (await host.SendAsync(HttpMethod.Get, $"{Erasures.Path}/made-up", Erasures.Legal)).Status.ShouldBe(404);
        (await host.SendAsync(HttpMethod.Post, Erasures.Path, Staff.Lead, new ErasureRequest(ErasureGround.Unlawful, "nobody"))).Status.ShouldBe(403);
        (await host.SendAsync(HttpMethod.Post, Erasures.Path, Erasures.Legal, new ErasureRequest(ErasureGround.RetentionOver, "nobody"))).Status.ShouldBe(400);
        (await host.SendAsync(HttpMethod.Post, Erasures.Path, Erasures.Legal, new ErasureRequest(ErasureGround.Unlawful))).Status.ShouldBe(400);
        foreach (var wrong in (HoldRequest[])[hold with { Kind = "contract" }, hold with { Id = "a b" }, hold with { Reason = " " }])
            (await host.SendAsync(HttpMethod.Post, "/api/people/holds", Erasures.Legal, wrong)).Status.ShouldBe(400, wrong.ToString());
        (await host.SendAsync(HttpMethod.Post, "/api/people/holds", Erasures.Legal, hold with { Id = "unknown" })).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Erasure_OfACaseFromBeforeThereWasSealing_SaysHowMuchOfItStays()
    {
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await ClosedAsync(complaint);
        var before = EventJson.ToEntry<ComplaintEvent>(new Ecom.Functions.Complaints.Rules.NoteAdded("She called twice."), Staff.Agent, host.Now, null) with { Personal = null };
        var ledger = host.Services.GetRequiredService<ILedger>();
        _ = await ledger.AppendAsync(ComplaintCaseId.Of(complaint.Id), (await complaint.StateAsync()).Seq, [before]);
        (await ledger.ReadAsync(ComplaintCaseId.Of(complaint.Id))).Where(EventJson.HoldsPersonalData<ComplaintEvent>).Select(entry => entry.Type)
            .ShouldBe([nameof(ComplaintOpened), nameof(ComplaintClassified), nameof(ComplaintResolved), before.Type], "until it is erased");

        var erased = (await Erasures.AskAsync(host, new ErasureRequest(ErasureGround.PurposeOver, "customer-7"))).GetProperty("cases").EnumerateArray().ShouldHaveSingleItem();

        erased.GetProperty("isErased").GetBoolean().ShouldBeTrue();
        erased.GetProperty("plainEntries").GetInt32().ShouldBe(1, "all others are sealed");
    }

    [Fact]
    public async Task Retention_OfAnOrder_KeepsItThreeYearsAndNotLonger()
    {
        await using var host = await ContractHost.StartAsync(timers: [typeof(ErasePersonalData)]);
        var order = await OrderScenario.ShippedAsync(host);
        await order.TellAsync(order.Scan(ParcelEventKindDelivered));
        await host.AdvanceAsync(TimeSpan.FromDays(60));
        (await order.StateAsync()).Ended.ShouldNotBeNull();

        var kept = (await Erasures.AskAsync(host, new ErasureRequest(ErasureGround.PurposeOver, "customer-1"))).GetProperty("cases").EnumerateArray().ShouldHaveSingleItem();
        kept.GetProperty("kept").GetString().ShouldBe("transactionRecord");
        var until = kept.GetProperty("askAgainAt").GetDateTimeOffset();
        until.ShouldBe((await order.StateAsync()).UpdatedAt.AddYears(3));
        await host.AdvanceAsync(until - host.Now - TimeSpan.FromDays(2));
        (await order.StateAsync()).Placement!.Customer.Id.ShouldBe("customer-1");
        await host.AdvanceAsync(TimeSpan.FromDays(4));
        var state = await order.StateAsync();
        state.ErasedAt.ShouldNotBeNull();
        state.Placement!.Customer.Name.ShouldBe(ErasedData.Text);
        state.Payment!.Amount.ShouldBe(new Money(6799, "CNY"));
        (await host.Services.GetRequiredService<ILedger>().VerifyAsync(OrderCaseId.Of(order.Id))).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task Erased_BeforeARestore_IsListedAndErasedAgain()
    {
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        var erased = await ComplaintScenario.ReportedAsync(host);
        await ClosedAsync(erased);
        _ = await Erasures.AskAsync(host, new ErasureRequest(ErasureGround.PurposeOver, "customer-7"));
        var listed = (await host.SendAsync(HttpMethod.Get, "/api/people/erased", Erasures.Legal)).Json.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        listed.GetProperty("case").GetString().ShouldBe(ComplaintCaseId.Of(erased.Id));

        // As a backup from before would bring it back: closed, and not erased.
        var restored = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary("restored"));
        await ClosedAsync(restored);
        ReplayRequest replay = new([ComplaintCaseId.Of(restored.Id), ComplaintCaseId.Of(erased.Id)]);
        (await host.SendAsync(HttpMethod.Post, "/api/people/erased", Erasures.Legal, replay)).Status.ShouldBe(202);
        (await restored.EventsAsync())[^1].ShouldBe(new PersonalDataErased(nameof(ErasureGround.Restored)));
        (await restored.StateAsync()).Report.Customer.Name.ShouldBe(ErasedData.Text);
        (await erased.EventsAsync()).Count(happened => happened is PersonalDataErased).ShouldBe(1);
        foreach (var wrong in (string[])["complaint-unknown", "contract-1", "no id", ""])
            (await host.SendAsync(HttpMethod.Post, "/api/people/erased", Erasures.Legal, new ReplayRequest([wrong]))).Status.ShouldBe(400, wrong);
        (await host.SendAsync(HttpMethod.Post, "/api/people/erased", Erasures.Legal, new ReplayRequest([]))).Status.ShouldBe(400);
    }

    [Theory]
    [InlineData(2, 10, "Complaint")]
    [InlineData(11, 10, "Complaint")]
    [InlineData(3, 2, "Ceiling")]
    public void Policy_OutsideOfFloorAndCeiling_IsRefusedByName(int years, int ceiling, string name) =>
        new RetentionPolicy { Complaint = years, Ceiling = ceiling }.Problems().ShouldContain(problem => problem.StartsWith(name, StringComparison.Ordinal));

    private static Ecom.Functions.Messages.ParcelEventKind ParcelEventKindDelivered => Ecom.Functions.Messages.ParcelEventKind.Delivered;

    private static async Task ClosedAsync(ComplaintScenario complaint)
    {
        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("It arrives tomorrow."));
        await complaint.Host.AdvanceAsync(TimeSpan.FromDays(8));
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.Closed);
    }

    private static async Task<IReadOnlyList<ComplaintState>> StoredAsync(ContractHost host) =>
        [.. (await host.Services.GetRequiredService<ComplaintStore>().ListAsync(new CaseQuery())).Items.Select(item => item.State)];
}

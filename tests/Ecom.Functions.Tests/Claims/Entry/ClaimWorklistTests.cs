using Ecom.Functions.Claims.Entry;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Platform.Tests.Photos;

namespace Ecom.Functions.Tests.Claims;

public sealed class ClaimWorklistTests
{
    private static readonly Person Admin = new("admin.a", "a", ["admin"]);

    [Fact]
    public async Task Worklist_OfARole_HasWhatItIsToDo()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        _ = host.Orders.Add(ClaimOrders.Tea("o-2"));
        var judged = await host.ReportedAsync();
        var waiting = await host.ReportedAsync(ClaimDeskHost.Report(orderId: "o-2"));
        (await host.UploadAsync($"{host.LinkOf(judged)}/photos", JpegSample.Plain())).Status.ShouldBe(202);

        (await IdsAsync(host, "queue=agent")).ShouldBe([judged]);
        (await IdsAsync(host, "queue=finance")).ShouldBeEmpty();
        (await IdsAsync(host, "status=gathering")).ShouldBe([waiting]);
        (await IdsAsync(host, "order=o-2")).ShouldBe([waiting]);
        (await IdsAsync(host, "parcel=sf:SF-o-2")).ShouldBe([waiting]);
        (await IdsAsync(host, $"customer={ClaimOrders.Customer}&sort=number")).ShouldBe([judged, waiting]);
        (await host.SendAsync(HttpMethod.Get, "/api/claims?parcel=x", Staff.Agent)).ShouldBeRefused(400, "invalid-request");
        (await host.SendAsync(HttpMethod.Get, "/api/claims?order=o-1&customer=u-7", Staff.Agent)).ShouldBeRefused(400, "invalid-request");
        (await host.SendAsync(HttpMethod.Get, "/api/claims?status=none", Staff.Agent)).ShouldBeRefused(400, "invalid-request");
    }

    [Fact]
    public async Task Plan_OfAClaim_SaysWhichRulesMadeItAndIsNotApprovedByItsJudge()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var id = await host.ReportedAsync(ClaimDeskHost.Report(damaged: 5));
        (await host.UploadAsync($"{host.LinkOf(id)}/photos", JpegSample.Plain())).Status.ShouldBe(202);
        await host.DoAsync(id, "judgements", Staff.Lead, new JudgementRequest(true, "broken", Fault.Platform));

        var view = (await host.SendAsync(HttpMethod.Get, $"/api/claims/{id}", Staff.Agent)).Json;
        view.GetProperty("status").GetString().ShouldBe("approving");
        view.GetProperty("plan").GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("rule").GetString()).ShouldBe(["damaged", "our-fault", "cap"]);
        view.GetProperty("timeline").EnumerateArray().Select(entry => entry.GetProperty("event").GetString()).ShouldContain("PlanMade");
        (await host.SendAsync(HttpMethod.Post, $"/api/claims/{id}/approvals", Staff.Lead, new PlanApprovalRequest())).ShouldBeRefused(403, "judge-approves");
        (await host.SendAsync(HttpMethod.Post, $"/api/claims/{id}/approvals", Staff.Agent, new PlanApprovalRequest())).ShouldBeRefused(403, "wrong-role");
        await host.DoAsync(id, "plan-rejections", Staff.Finance, new ReasonRequest("ask for another photo"));
        (await host.StateAsync(id)).Status.ShouldBe(ClaimStatus.Judging);
    }

    [Fact]
    public async Task Refund_ThatIsRefused_IsListedAndSettledByHand()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        host.Partners.Script = static (call, _, _) => call == "refund" ? PartnerFault.Refused : PartnerFault.None;
        var id = await ChosenAsync(host);

        var parked = (await ParkedAsync(host)).ShouldHaveSingleItem();
        parked.GetProperty("claimId").GetString().ShouldBe(id);
        parked.GetProperty("amount").GetProperty("minorUnits").GetInt64().ShouldBe(10_000);
        parked.GetProperty("trouble").GetString().ShouldBe("refused");
        parked.GetProperty("isCertainlyUndone").GetBoolean().ShouldBeTrue();
        parked.GetProperty("ownerRole").GetString().ShouldBe("finance");
        parked.GetProperty("since").GetDateTimeOffset().ShouldBe(host.Host.Now);
        parked.GetProperty("dueAt").GetDateTimeOffset().ShouldBeGreaterThan(host.Host.Now);
        var effect = $"/api/claims/{id}/effects/{Uri.EscapeDataString(parked.GetProperty("key").GetString()!)}";

        (await host.SendAsync(HttpMethod.Get, "/api/claims/parked", Staff.Agent)).ShouldBeRefused(403, "wrong-role");
        (await host.SendAsync(HttpMethod.Post, $"{effect}/resume", Staff.Head)).ShouldBeRefused(403, "wrong-role");
        (await host.SendAsync(HttpMethod.Post, $"/api/claims/{id}/effects/none/resume", Staff.Finance)).ShouldBeRefused(404, "unknown-effect");
        (await host.SendAsync(HttpMethod.Post, $"{effect}/settle", Staff.Finance, new EffectSettlementRequest("", "by bank"))).ShouldBeRefused(400, "text-invalid");
        (await host.SendAsync(HttpMethod.Post, $"{effect}/drop", Staff.Finance, new ReasonRequest(""))).ShouldBeRefused(400, "text-invalid");

        (await host.SendAsync(HttpMethod.Post, $"{effect}/settle", Staff.Finance, new EffectSettlementRequest("bank-7", "by bank"))).Status.ShouldBe(202);
        (await host.SendAsync(HttpMethod.Post, $"{effect}/settle", Staff.Finance, new EffectSettlementRequest("bank-7", "by bank"))).ShouldBeRefused(409, "not-parked");
        (await ParkedAsync(host)).ShouldBeEmpty();
        host.Partners.Refunds.ShouldBeEmpty();
        (await host.StateAsync(id)).Status.ShouldBe(ClaimStatus.Confirming);
    }

    [Fact]
    public async Task Refund_ThatNobodyAnswered_IsListedAsUncertainAndPaidOnceWhenItIsResumed()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        host.Partners.Script = static (call, _, _) => call == "refund" ? PartnerFault.After : PartnerFault.None;
        var id = await ChosenAsync(host);
        await host.Host.AdvanceAsync(TimeSpan.FromHours(29));

        var parked = (await ParkedAsync(host)).ShouldHaveSingleItem();
        parked.GetProperty("isCertainlyUndone").GetBoolean().ShouldBeFalse();
        host.Partners.Script = static (_, _, _) => PartnerFault.None;
        await host.DoAsync(id, $"effects/{Uri.EscapeDataString(parked.GetProperty("key").GetString()!)}/resume", Staff.Finance);
        host.Partners.Refunds.ShouldHaveSingleItem().Amount.MinorUnits.ShouldBe(10_000);
        (await ParkedAsync(host)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Refund_ThatIsDue_IsParkedByFinanceAndListedWithWhoAndWhy()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        host.Partners.Script = static (call, _, attempt) => call == "refund" && attempt == 1 ? PartnerFault.After : PartnerFault.None;
        var id = await ChosenAsync(host);
        var key = (await host.StateAsync(id)).Effects.Single(effect => effect.Kind == EffectKind.Refund).Key;
        var park = $"/api/claims/{id}/effects/{Uri.EscapeDataString(key)}/park";
        ReasonRequest reason = new("the account is looked into");

        (await host.SendAsync(HttpMethod.Post, park, Staff.Agent, reason)).ShouldBeRefused(403, "wrong-role");
        (await host.SendAsync(HttpMethod.Post, park, Staff.Head, reason)).ShouldBeRefused(403, "wrong-role");
        (await host.SendAsync(HttpMethod.Post, $"/api/claims/{id}/effects/none/park", Staff.Finance, reason)).ShouldBeRefused(404, "unknown-effect");
        (await host.SendAsync(HttpMethod.Post, $"/api/claims/none/effects/{Uri.EscapeDataString(key)}/park", Staff.Finance, reason)).ShouldBeRefused(404, "unknown-claim");
        (await host.SendAsync(HttpMethod.Post, park, Staff.Finance, new { })).Status.ShouldBe(400);
        (await host.SendAsync(HttpMethod.Post, park, Staff.Finance, new ReasonRequest(""))).ShouldBeRefused(400, "text-invalid");
        (await host.SendAsync(HttpMethod.Post, park, Staff.Finance, new ReasonRequest(new string('x', ClaimLimits.Reason + 1)))).ShouldBeRefused(400, "text-invalid");

        (await host.SendAsync(HttpMethod.Post, park, Staff.Finance, reason, key: "park-1")).Status.ShouldBe(202);
        (await host.SendAsync(HttpMethod.Post, park, Staff.Finance, reason, key: "park-1")).Status.ShouldBe(202, "the same request again");
        (await host.SendAsync(HttpMethod.Post, park, Staff.Finance, reason, key: "park-2")).ShouldBeRefused(409, "already-parked");

        (await host.Store.HistoryAsync(id)).Count(recorded => recorded.Event is EffectParked).ShouldBe(1);
        var parked = (await ParkedAsync(host)).ShouldHaveSingleItem();
        parked.GetProperty("key").GetString().ShouldBe(key);
        parked.GetProperty("parkedBy").GetString().ShouldBe(Staff.Finance.Id);
        parked.GetProperty("reason").GetString().ShouldBe(reason.Reason);
        parked.GetProperty("trouble").GetString().ShouldBe("time-out");
        parked.GetProperty("isCertainlyUndone").GetBoolean().ShouldBeFalse();
        parked.GetProperty("ownerRole").GetString().ShouldBe("finance");
        parked.GetProperty("since").GetDateTimeOffset().ShouldBe(host.Host.Now);
        parked.GetProperty("dueAt").GetDateTimeOffset().ShouldBeGreaterThan(host.Host.Now);

        await host.Host.AdvanceAsync(TimeSpan.FromHours(3));
        host.Partners.Calls("refund").ShouldBe(1, "it is parked");
        await host.DoAsync(id, $"effects/{Uri.EscapeDataString(key)}/resume", Staff.Finance);
        host.Partners.Refunds.ShouldHaveSingleItem();
        (await host.SendAsync(HttpMethod.Post, park, Staff.Finance, reason)).ShouldBeRefused(409, "effect-done");
        (await ParkedAsync(host)).ShouldBeEmpty();
    }

    private static async Task<string> ChosenAsync(ClaimDeskHost host)
    {
        var id = await host.OfferedAsync();
        (await host.SendAsync(HttpMethod.Post, $"{host.LinkOf(id)}/choice", null, new LinkChoice(CompensationKind.Refund))).Status.ShouldBe(202);
        return id;
    }

    private static async Task<IReadOnlyList<System.Text.Json.JsonElement>> ParkedAsync(ClaimDeskHost host) =>
        [.. (await host.SendAsync(HttpMethod.Get, "/api/claims/parked", Admin)).Json.GetProperty("items").EnumerateArray()];

    private static async Task<IReadOnlyList<string>> IdsAsync(ClaimDeskHost host, string query)
    {
        var answer = await host.SendAsync(HttpMethod.Get, $"/api/claims?{query}", Staff.Agent);
        answer.Status.ShouldBe(200, answer.Text);
        return [.. answer.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];
    }
}

using Ecom.Functions.Claims.Entry;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Carriers;
using Ecom.Functions.Tests.Claims;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Platform.Tests.Photos;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>An order of a marked customer by webhooks, and a claim on it until what came back is inspected.</summary>
internal static class MarkedOrder
{
    private const string Placed = $$"""
        {"type":"order.placed","timestamp":"2026-03-02T01:00:00Z","data":{
          "orderId":"o-7","customer":{"id":"customer-1","name":"{{Marked.Name}}","email":"mei.{{Marked.Mark}}@example.com","phone":"{{Marked.Phone}}","language":"en"},
          "lines":[{"lineId":"cups","sku":"cup","name":"Cup","quantity":5,"unitPrice":10000}],"coupon":0,"freight":1000,"currency":"CNY"} }
        """;

    private const string Paid = """
        {"type":"order.paid","timestamp":"2026-03-02T01:00:00Z","data":{"orderId":"o-7","paymentId":"pay-7","amount":{"minorUnits":51000,"currency":"CNY"}} }
        """;

    private const string Shipped = """
        {"type":"order.shipped","timestamp":"2026-03-02T01:00:00Z","data":{"orderId":"o-7","carrier":"sf","trackingNumber":"SF1","lineIds":["cups"]} }
        """;

    public static async Task LiveAsync(ContractHost host, PartnersInTest partners)
    {
        await BuyAsync(host);
        await ClaimAsync(host, partners);
    }

    /// <summary>The order alone.</summary>
    public static async Task BuyAsync(ContractHost host)
    {
        foreach (var (id, body) in new[] { ("msg_1", Placed), ("msg_2", Paid), ("msg_3", Shipped) })
            (await ShopWebhooks.SendAsync(host, id, body)).Status.ShouldBe(202);
        (await CarrierWebhooks.SendAsync(host, "sf_1", CarrierWebhooks.Scan("e-1", kind: "delivered"))).Status.ShouldBe(202);
        await host.SettleAsync();
        (await host.SendAsync(HttpMethod.Get, "/api/orders/o-7", Staff.Agent)).Status.ShouldBe(200);
    }

    /// <summary>Answers what was left open, and lets the claim and the order come to their end.</summary>
    public static async Task CloseAsync(ContractHost host)
    {
        var claims = host.Services.GetRequiredService<ClaimStore>();
        var id = (await claims.ListAsync(new CaseQuery())).Items.ShouldHaveSingleItem().State.Id;
        await DoAsync(host, $"/api/claims/{id}/dispute-answers", Staff.Agent, new TextRequest(Marked.Text("the bank")));
        await DoAsync(host, $"/api/claims/{id}/recovery/close", Staff.Finance, new ReasonRequest(Marked.Text("the carrier")));
        await host.AdvanceAsync(TimeSpan.FromDays(7 + 91));
        (await claims.FindAsync(id))!.Outcome.ShouldBe(ClaimOutcome.Compensated);
    }

    /// <summary>The claim on it.</summary>
    public static async Task ClaimAsync(ContractHost host, PartnersInTest partners)
    {
        // Faults are told too.
        partners.Script = static (call, _, attempt) => attempt > 1 ? PartnerFault.None : call is "pickup" ? PartnerFault.After : PartnerFault.Before;
        var answer = await host.SendAsync(HttpMethod.Post, "/api/public/claims", null, new PublicClaimRequest(
            "o-7",
            new PublicClaimant("customer-1", Marked.Name, Marked.Email("mei"), Marked.Phone, "en"),
            Marked.Text("broken cups"),
            ClaimKind.Damaged,
            Lines: [new ClaimedLine("cups", Damaged: 5)]));
        answer.Status.ShouldBe(202, answer.Text);
        var link = new Uri(answer.Json.GetProperty("link").GetString()!).AbsolutePath;
        var claims = host.Services.GetRequiredService<ClaimStore>();
        var id = (await claims.ListAsync(new CaseQuery())).Items.ShouldHaveSingleItem().State.Id;

        (await CustomerByLink.UploadAsync(host, $"{link}/photos", JpegSample.FromAPhone(), Marked.File)).Status.ShouldBe(202);
        await DoAsync(host, $"/api/claims/{id}/notes", Staff.Agent, new TextRequest(Marked.Text("a note")));
        await DoAsync(host, $"/api/claims/{id}/judgements", Staff.Agent, new JudgementRequest(true, Marked.Text("thin paper"), Fault.Carrier));
        if ((await claims.FindAsync(id))!.Status == ClaimStatus.Approving)
            await DoAsync(host, $"/api/claims/{id}/approvals", Staff.Lead, new PlanApprovalRequest());
        await DoAsync(host, $"{link}/choice", null, new LinkChoice(
            CompensationKind.ReturnAndRefund, new PickupPlace(Marked.Name, Marked.Phone, Marked.Address)));
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        await DoAsync(host, $"/api/claims/{id}/returns/arrival", new Person("logistics.luo", "luo", ["logistics"]), null);
        await DoAsync(host, $"/api/claims/{id}/inspections", new Person("quality.qi", "qi", ["quality"]), new InspectionRequest(Marked.Text("the cups")));
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        await DoAsync(host, $"{link}/dispute", null, new LinkDispute(Marked.Text("my account")));
        partners.Refunds.ShouldHaveSingleItem();
    }

    private static async Task DoAsync(ContractHost host, string path, Person? by, object? body)
    {
        var answer = await host.SendAsync(HttpMethod.Post, path, by, body);
        answer.Status.ShouldBe(202, answer.Text);
    }
}

using System.Text.Json.Nodes;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Claims;

public sealed class ClaimReportTests
{
    private const string Key = "5f0c2c8e-94a7-4f0e-9d7d-2b1c6f1e9a11";

    [Fact]
    public async Task Report_ByTheStaffTwice_IsOneClaim()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var first = await host.ReportedAsync(ClaimDeskHost.Report("call-7"));
        var again = await host.ReportedAsync(ClaimDeskHost.Report("call-7"));

        again.ShouldBe(first);
        var claim = (await host.ClaimsAsync()).ShouldHaveSingleItem();
        (claim.Status, claim.Kind).ShouldBe((ClaimStatus.Gathering, ClaimKind.Damaged));
        host.Host.Mailbox.Of("claim-received").ShouldHaveSingleItem();
        host.Host.Mailbox.Of("claim-photos").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Report_ThatIsWrong_IsRefusedWithFieldAndReason()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var report = ClaimDeskHost.Report() with { Description = "", Lines = [new ClaimedLine("cups", Damaged: -1)] };
        var answer = await host.SendAsync(HttpMethod.Post, "/api/claims", Staff.Agent, report);
        answer.ShouldBeRefused(400, "report-invalid");
        answer.Fields().ShouldBe(["/description", "/lines/0/damaged", "/lines/0"]);

        (await host.SendAsync(HttpMethod.Post, "/api/claims", Staff.Agent, ClaimDeskHost.Report(orderId: "o-none"))).ShouldBeRefused(400, "unknown-order");
        (await host.SendAsync(HttpMethod.Post, "/api/claims", Staff.Agent, ClaimDeskHost.Report(damaged: 6))).ShouldBeRefused(400, "lines-invalid");
        (await host.SendAsync(HttpMethod.Post, "/api/claims", Staff.Finance, ClaimDeskHost.Report())).ShouldBeRefused(403, "wrong-role");
        (await host.ClaimsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Claim_ByItsCustomer_IsAnsweredWithTheLinkThatTheMailHas()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var first = await PublicAsync(host, ClaimDeskHost.Public(), Key);
        var again = await PublicAsync(host, ClaimDeskHost.Public(), Key);

        first.Status.ShouldBe(202, first.Text);
        again.Text.ShouldBe(first.Text);
        var link = first.Json.GetProperty("link").GetString();
        link.ShouldBe(host.Host.Mailbox.Of("claim-received").ShouldHaveSingleItem().Values["link"]);
        var claim = (await host.ClaimsAsync()).ShouldHaveSingleItem();
        claim.Report.Channel.ShouldBe(ClaimChannel.WebForm);
        (await host.SendAsync(HttpMethod.Get, new Uri(link!).AbsolutePath, null)).Json.GetProperty("number").GetString().ShouldBe(claim.Number);
    }

    [Fact]
    public async Task Claim_ForAnothersOrderOrNone_IsRefusedWithTheSameWords()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var others = await PublicAsync(host, ClaimDeskHost.Public(customerId: "u-8"));
        var none = await PublicAsync(host, ClaimDeskHost.Public(orderId: "o-none"));
        others.ShouldBeRefused(422, "not-your-order");
        none.ShouldBeRefused(422, "not-your-order");
        none.Json.GetProperty("detail").GetString().ShouldBe(others.Json.GetProperty("detail").GetString());
        (await host.ClaimsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", "A damaged or lost parcel")]
    [InlineData("zh", "包裹破损或丢失")]
    public async Task Form_SentTwice_IsOneClaim(string lang, string title)
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var page = await host.PageAsync(ClaimDeskHost.PublicPath, lang);
        page.Descendants("h1").ShouldHaveSingleItem().Value.ShouldBe(title);
        foreach (var input in page.Descendants("input").Where(input => (string?)input.Attribute("type") != "hidden"))
            page.Descendants("label").ShouldContain(label => (string?)label.Attribute("for") == (string?)input.Attribute("id"));

        var first = await host.SubmitAsync(page, "claims", Typed());
        var again = await host.SubmitAsync(page, "claims", Typed());
        first.Status.ShouldBe(202, first.Text);
        again.Text.ShouldBe(first.Text);
        var claim = (await host.ClaimsAsync()).ShouldHaveSingleItem();
        claim.Report.Lines.ShouldBe([new ClaimedLine("cups", Damaged: 2, Missing: 1)]);
        claim.Report.Customer.Language.ShouldBe(lang);
    }

    [Fact]
    public async Task Form_ThatIsWrong_ComesBackWithWhatWasEntered()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var page = await host.PageAsync(ClaimDeskHost.PublicPath);
        var wrong = await host.SubmitAsync(page, "claims", [.. Typed().Where(field => field.Name is not ("description" or "damaged-1")), ("damaged-1", "two")]);
        wrong.Status.ShouldBe(400);
        var back = CustomerByLink.Parse(wrong);
        back.Descendants("input").Single(input => (string?)input.Attribute("id") == "damaged-1").Attribute("aria-invalid")!.Value.ShouldBe("true");
        back.Descendants("input").Single(input => (string?)input.Attribute("id") == "line-1").Attribute("value")!.Value.ShouldBe("cups");

        var others = await host.SubmitAsync(page, "claims", [.. Typed().Where(field => field.Name != "customerId"), ("customerId", "u-8")]);
        CustomerByLink.Parse(others).Value.ShouldContain("There is no such order of this customer.");
        (await host.ClaimsAsync()).ShouldBeEmpty();
    }

    private static (string Name, string Value)[] Typed() =>
    [
        ("name", "Mei"), ("customerId", ClaimOrders.Customer), ("email", ClaimDeskHost.Email), ("phone", ""), ("orderId", ClaimDeskHost.OrderId), ("kind", ""),
        ("carrier", ""), ("trackingNumber", ""), ("description", "Broken."), ("line-1", "cups"), ("damaged-1", "2"), ("missing-1", "1"),
    ];

    private static Task<ContractHost.Answer> PublicAsync(ClaimDeskHost host, JsonObject report, string? key = null) =>
        host.SendAsync(HttpMethod.Post, ClaimDeskHost.PublicPath, null, report.ToJsonString(), key);
}

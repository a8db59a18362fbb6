using System.Text.Json.Nodes;
using System.Xml.Linq;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Orders.Rules;
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

    [Fact]
    public async Task Form_WithMoreLinesThanItHasRoomFor_GrowsAndKeepsWhatWasEntered()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var tea = ClaimOrders.Tea("o-many");
        _ = host.Orders.Add(tea with { Lines = [.. Enumerable.Range(1, 25).Select(i => new OrderLineFacts($"line {i}", "SKU", "茶", 2, ClaimOrders.Yuan(2_000)))] });
        var page = await host.PageAsync(ClaimDeskHost.PublicPath);
        (string Name, string Value)[] typed = [.. Typed().Where(field => field.Name is not ("orderId" or "description")), ("orderId", "o-many")];

        var larger = await host.SubmitAsync(page, "claims", [.. typed, ("more", "1")]);
        larger.Status.ShouldBe(200, "it is not sent yet, and an empty description is no fault yet");
        page = CustomerByLink.Parse(larger);
        Rows(page).ShouldBe(10);
        (Entered(page, "line-1"), Entered(page, "damaged-1"), Entered(page, "name")).ShouldBe(("cups", "2", "Mei"));
        page.Descendants("button").First().Attribute("name").ShouldBeNull("the enter key sends");
        page.Descendants("button").Last().Attribute("formaction")!.Value.ShouldEndWith("#line-11");
        foreach (var rows in new[] { 20, 40, 80, 160, ClaimLimits.Lines })
        {
            page = CustomerByLink.Parse(await host.SubmitAsync(page, "claims", [.. typed, ("more", "1")]));
            Rows(page).ShouldBe(rows);
        }

        page.Descendants("button").ShouldHaveSingleItem("there is no more room than a claim may have");
        (await host.ClaimsAsync()).ShouldBeEmpty();

        // Every second row of the first fifty, as people fill forms.
        var lines = Enumerable.Range(1, 25).SelectMany(i => new[] { ($"line-{2 * i}", $"line {i}"), ($"damaged-{2 * i}", "1"), ($"missing-{2 * i}", "") }).ToList();
        typed = [.. typed.Where(field => !field.Name.EndsWith("-1", StringComparison.Ordinal)), ("description", "Broken.")];
        var wrong = await host.SubmitAsync(page, "claims", [.. typed, .. lines.Select(line => line.Item1 == "damaged-50" ? (line.Item1, "3") : line)]);
        wrong.Status.ShouldBe(400);
        page = CustomerByLink.Parse(wrong);
        page.Descendants("input").Where(input => input.Attribute("aria-invalid") is not null).Select(input => (string?)input.Attribute("id")).ShouldBe(["damaged-50"]);
        (Rows(page), Entered(page, "line-48"), Entered(page, "damaged-50")).ShouldBe((ClaimLimits.Lines, "line 24", "3"));

        (await host.SubmitAsync(page, "claims", [.. typed, .. lines])).Status.ShouldBe(202);
        (await host.ClaimsAsync()).ShouldHaveSingleItem().Report.Lines.ShouldBe(Enumerable.Range(1, 25).Select(i => new ClaimedLine($"line {i}", Damaged: 1)));
    }

    private static int Rows(XElement page) => page.Descendants("input").Count(input => ((string?)input.Attribute("id"))?.StartsWith("line-", StringComparison.Ordinal) == true);

    private static string Entered(XElement page, string field) =>
        (string)page.Descendants("input").Single(input => (string?)input.Attribute("id") == field).Attribute("value")!;

    private static (string Name, string Value)[] Typed() =>
    [
        ("name", "Mei"), ("customerId", ClaimOrders.Customer), ("email", ClaimDeskHost.Email), ("phone", ""), ("orderId", ClaimDeskHost.OrderId), ("kind", ""),
        ("carrier", ""), ("trackingNumber", ""), ("description", "Broken."), ("line-1", "cups"), ("damaged-1", "2"), ("missing-1", "1"),
    ];

    private static Task<ContractHost.Answer> PublicAsync(ClaimDeskHost host, JsonObject report, string? key = null) =>
        host.SendAsync(HttpMethod.Post, ClaimDeskHost.PublicPath, null, report.ToJsonString(), key);
}

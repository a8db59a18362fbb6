using System.Xml.Linq;
using Ecom.Functions.Claims.Entry;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Platform.Tests.Photos;

namespace Ecom.Functions.Tests.Claims;

public sealed class ClaimFollowTests
{
    [Fact]
    public async Task Customer_FromReportToRating_SeesWhoseTurnItIsAndChooses()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var id = await host.ReportedAsync();
        var link = host.LinkOf(id);
        var page = await host.PageAsync(link);
        page.Value.ShouldContain("Please add photos");
        page.Value.ShouldContain("Without photos by then, the claim ends without compensation.");

        (await host.UploadAsync($"{link}/photos", JpegSample.FromAPhone(), accept: ClaimDeskHost.Browser)).Status.ShouldBe(200);
        (await ViewAsync(host, link)).GetProperty("turn").GetString().ShouldBe("service");
        await host.DoAsync(id, "notes", Staff.Agent, new TextRequest("the customer is a friend of the boss"));
        await host.DoAsync(id, "judgements", Staff.Agent, new JudgementRequest(true, "the packaging was too thin", Fault.Merchant));

        page = await host.PageAsync(link);
        page.Value.ShouldContain("CNY 100.00");
        page.Value.ShouldContain("Without a choice by then, this one is taken");
        page.Value.ShouldNotContain("friend of the boss");
        page.Value.ShouldNotContain("too thin");
        (await host.SubmitAsync(page, "choice", ("kind", "refund"), ("back", "self"))).Status.ShouldBe(200);
        // A double click: the same form, the same version.
        (await host.SubmitAsync(page, "choice", ("kind", "refund"), ("back", "self"))).Status.ShouldBe(200);
        host.Partners.Refunds.ShouldHaveSingleItem().Amount.ShouldBe(new Money(10_000, "CNY"));
        host.Host.Mailbox.Of("claim-paid").ShouldHaveSingleItem().Values["amount"].ShouldBe("CNY 100.00");

        page = await host.PageAsync(link);
        page.Value.ShouldContain("it counts as received");
        (await host.SubmitAsync(page, "receipt")).Status.ShouldBe(200);
        (await host.SubmitAsync(await host.PageAsync(link), "rating", ("score", "4"), ("comment", ""))).Status.ShouldBe(200);
        var state = await host.StateAsync(id);
        (state.Status, state.Rating!.Score).ShouldBe((ClaimStatus.Settled, 4));
        (await ViewAsync(host, link)).GetProperty("turn").GetString().ShouldBe("nobody");
    }

    [Fact]
    public async Task Page_InEachLanguage_IsWellFormedAndSaysEveryFieldItsName()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var link = host.LinkOf(await host.OfferedAsync(damaged: 5));
        foreach (var lang in new[] { "zh", "en" })
        {
            var page = await host.PageAsync(link, lang);
            ((string?)page.Attribute("lang")).ShouldBe(lang == "zh" ? "zh-CN" : "en");
            foreach (var input in page.Descendants("input").Where(input => (string?)input.Attribute("type") != "hidden"))
                page.Descendants("label").ShouldContain(label => (string?)label.Attribute("for") == (string?)input.Attribute("id"));
            page.Descendants().Attributes("id").Select(each => each.Value).ShouldBeUnique();
        }
    }

    [Fact]
    public async Task Choice_WithAPlaceThatIsNotComplete_ComesBackWithWhatWasEntered()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var id = await host.OfferedAsync(damaged: 5);
        var page = await host.PageAsync(host.LinkOf(id));
        var answer = await host.SubmitAsync(
            page, "choice", ("kind", "returnAndRefund"), ("back", "pickup"), ("pickup-name", "Mei"), ("pickup-phone", "x"), ("pickup-address", ""));
        answer.Status.ShouldBe(400);
        var back = CustomerByLink.Parse(answer);
        var phone = back.Descendants("input").Single(input => (string?)input.Attribute("id") == "choice-pickup-phone");
        ((string?)phone.Attribute("aria-invalid"), (string?)phone.Attribute("value")).ShouldBe(("true", "x"));
        (await host.StateAsync(id)).Status.ShouldBe(ClaimStatus.Offered);

        (await host.SubmitAsync(page, "choice", ("back", "self"))).Status.ShouldBe(400);
        (await host.SubmitAsync(page, "choice", ("kind", "refund"), ("back", "self"))).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Return_ByTheCustomer_IsAnnouncedAndInspected()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var id = await host.OfferedAsync(damaged: 5);
        var link = host.LinkOf(id);
        (await host.SubmitAsync(await host.PageAsync(link), "choice", ("kind", "returnAndRefund"), ("back", "self"))).Status.ShouldBe(200);

        var page = await host.PageAsync(link);
        var wrong = await host.SubmitAsync(page, "return", ("carrier", "sf"), ("trackingNumber", "SF9"), ("freight", "ten"));
        wrong.Status.ShouldBe(400);
        CustomerByLink.Parse(wrong).Value.ShouldContain("Enter an amount such as 12.50.");
        (await host.SubmitAsync(page, "return", ("carrier", "sf"), ("trackingNumber", "SF9"), ("freight", "12.5"))).Status.ShouldBe(200);
        var state = await host.StateAsync(id);
        (state.ReturnParcel, state.ReturnFreight).ShouldBe((new ParcelKey("sf", "SF9"), new Money(1_250, "CNY")));

        await host.DoAsync(id, "returns/arrival", new Person("logistics.luo", "luo", ["logistics"]));
        await host.DoAsync(id, "inspections", new Person("quality.qi", "qi", ["quality"]), new InspectionRequest("two are whole", [new ClaimedLine("cups", Damaged: 3)]));
        // Three cups of five, and what was paid to send them.
        host.Partners.Refunds.ShouldHaveSingleItem().Amount.ShouldBe(new Money(30_000 + 1_250, "CNY"));
    }

    [Fact]
    public async Task Choice_AfterTheDefault_IsToldOnThePage()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var id = await host.OfferedAsync();
        var link = host.LinkOf(id);
        var page = await host.PageAsync(link);
        await host.Host.AdvanceAsync(TimeSpan.FromDays(6));
        var late = await host.SubmitAsync(page, "choice", ("kind", "reship"), ("back", "self"));
        late.Status.ShouldBe(409);
        CustomerByLink.Parse(late).Value.ShouldContain("A way was chosen already");
        (await host.StateAsync(id)).Choice!.BySilence.ShouldBeTrue();
    }

    [Fact]
    public async Task Receipt_ThatDidNotCome_IsAnsweredByTheStaff()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var id = await host.OfferedAsync();
        var link = host.LinkOf(id);
        (await host.SendAsync(HttpMethod.Post, $"{link}/choice", null, new LinkChoice(CompensationKind.Refund))).Status.ShouldBe(202);
        (await host.SendAsync(HttpMethod.Post, $"{link}/dispute", null, new LinkDispute("Nothing on my account."))).Status.ShouldBe(202);
        (await ViewAsync(host, link)).GetProperty("turn").GetString().ShouldBe("service");
        await host.DoAsync(id, "dispute-answers", Staff.Agent, new TextRequest("It takes three days."));
        host.Host.Mailbox.Of("claim-answered").ShouldHaveSingleItem().Values["text"].ShouldBe("It takes three days.");
        (await host.PageAsync(link)).Value.ShouldContain("It takes three days.");
    }

    [Fact]
    public async Task Link_OfAnotherClaimOrRenewed_OpensNothing()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        _ = host.Orders.Add(ClaimOrders.Tea("o-2"));
        var id = await host.ReportedAsync();
        var other = host.LinkOf(await host.ReportedAsync(ClaimDeskHost.Report(orderId: "o-2")));
        var link = host.LinkOf(id);
        (await host.UploadAsync($"{link}/photos", JpegSample.FromAPhone())).Status.ShouldBe(202);
        var photo = (await host.StateAsync(id)).Photos.ShouldHaveSingleItem().Id;
        (await host.SendAsync(HttpMethod.Get, $"{other}/photos/{photo}", null)).ShouldBeRefused(404, "unknown-photo");
        (await host.SendAsync(HttpMethod.Get, $"{link}/photos/{photo}", null)).Status.ShouldBe(200);

        await host.DoAsync(id, "link", Staff.Agent);
        (await host.SendAsync(HttpMethod.Get, link, null)).ShouldBeRefused(404, "unknown-link");
        (await host.SendAsync(HttpMethod.Post, $"{link}/withdraw", null)).ShouldBeRefused(404, "unknown-link");
        var renewed = new Uri(host.Host.Mailbox.Of("claim-link").ShouldHaveSingleItem().Values["link"]).AbsolutePath;
        (await host.SendAsync(HttpMethod.Post, $"{renewed}/withdraw", null)).Status.ShouldBe(202);
        (await host.StateAsync(id)).Outcome.ShouldBe(ClaimOutcome.Withdrawn);
    }

    private static async Task<System.Text.Json.JsonElement> ViewAsync(ClaimDeskHost host, string link)
    {
        var answer = await host.SendAsync(HttpMethod.Get, link, null);
        answer.Status.ShouldBe(200, answer.Text);
        return answer.Json;
    }
}

using System.Xml.Linq;
using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Complaints;

public sealed class FollowPageTests
{
    private const string Hostile = "<script>alert(\"x\")</script> & <b>bold</b>";

    [Theory]
    [InlineData("zh", "zh-CN", "当前进展")]
    [InlineData("en", "en", "Where it stands")]
    public async Task Page_InEachState_IsWellFormedLabelledAndRunsNothing(string lang, string tag, string heading)
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        List<XElement> pages = [await customer.PageAsync(lang)];
        await complaint.DoAsync("replies", Staff.Agent, new TextRequest("We asked the carrier."));
        await complaint.DoAsync("questions", Staff.Agent, new QuestionRequest("Which colour?", "colour"));
        pages.Add(await customer.PageAsync(lang));
        await complaint.DoAsync("proposals", Staff.Agent, new TextRequest("We send another."));
        pages.Add(await customer.PageAsync(lang));
        await customer.DoAsync("accept");
        pages.Add(await customer.PageAsync(lang));
        await host.AdvanceAsync(TimeSpan.FromDays(8));
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.Closed);
        pages.Add(await customer.PageAsync(lang));

        foreach (var page in pages)
        {
            ((string?)page.Attribute("lang")).ShouldBe(tag);
            page.Value.ShouldContain(heading);
            page.Value.ShouldContain("CP-2026-000001");
            page.Descendants("h1").Count().ShouldBe(1);
            page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ShouldBeUnique();
            foreach (var field in page.Descendants("input").Where(input => (string?)input.Attribute("type") != "hidden").Concat(page.Descendants("textarea")))
                page.Descendants("label").Single(label => (string?)label.Attribute("for") == (string?)field.Attribute("id")).Value.ShouldNotBeNullOrWhiteSpace();
            page.Descendants("script").ShouldBeEmpty();
            page.Descendants().Attributes().ShouldAllBe(attribute => !attribute.Name.LocalName.StartsWith("on"));
        }

        pages[^1].Descendants("form").ShouldBeEmpty();
    }

    [Fact]
    public async Task View_WithEverythingThatTheStaffDoes_ShowsNothingInternal()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        await complaint.DoAsync("take", Staff.Agent);
        await complaint.DoAsync("notes", Staff.Agent, new TextRequest("SECRET difficult customer"));
        await complaint.DoAsync("questions", Staff.Agent, new QuestionRequest("Which colour?", "SECRET cause"));
        await complaint.DoAsync("go-on", Staff.Agent, new ReasonRequest("SECRET reason"));
        await complaint.DoAsync("transfer", Staff.Agent, new TransferRequest("payment", "SECRET transfer"));
        await CustomerByLink.UploadAsync(host, $"{complaint.Path}/attachments", "evidence"u8.ToArray(), "SECRET.txt", Staff.Agent);
        await host.AdvanceAsync(TimeSpan.FromDays(10));
        (await complaint.EventsAsync()).OfType<ComplaintEscalated>().ShouldNotBeEmpty();
        (await complaint.EventsAsync()).OfType<FileAttached>().ShouldNotBeEmpty();

        foreach (var text in new[] { (await customer.ReadAsync()).Text, (await customer.PageAsync()).ToString(), (await customer.PageAsync("zh")).ToString() })
        {
            text.ShouldContain("Which colour?");
            foreach (var word in new[] { "SECRET", Staff.Agent.Id, "lead", "breach", "escalat", "policy", complaint.Id, "agent.", "queue", "priority" })
                text.ShouldNotContain(word, Case.Insensitive);
        }

        (await customer.ViewAsync()).GetProperty("nextUpdate").GetProperty("isLate").GetBoolean().ShouldBeTrue("what the customer was told has passed, and the page says so");
    }

    [Fact]
    public async Task Promise_ThatMoved_ShowsTheReasonAndTheTimeBefore()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        var (first, second) = (host.Now.AddHours(3), host.Now.AddHours(30));
        await complaint.RefusedAsync("promises", Staff.Agent, """{"until":"2026-03-03T10:00:00"}""", 400, "invalid-request");
        await complaint.DoAsync("promises", Staff.Agent, new PromiseRequest(first, null));
        host.Mailbox.Of("complaint-promise").ShouldHaveSingleItem().Values.ContainsKey("reason").ShouldBeFalse();
        (await customer.ViewAsync()).GetProperty("nextUpdate").GetProperty("until").GetDateTimeOffset().ShouldBe(first);
        await complaint.DoAsync("promises", Staff.Agent, new PromiseRequest(second, "The carrier has not answered."));

        var update = (await customer.ViewAsync()).GetProperty("nextUpdate");
        update.GetProperty("until").GetDateTimeOffset().ShouldBe(second);
        update.GetProperty("before").GetDateTimeOffset().ShouldBe(first);
        var standing = (await customer.PageAsync()).Descendants("dl").Single().Value;
        standing.ShouldContain("The carrier has not answered.");
        standing.ShouldContain("promised by");
        host.Mailbox.Of("complaint-promise-explained").ShouldHaveSingleItem().Values["reason"].ShouldBe("The carrier has not answered.");
    }

    [Fact]
    public async Task View_Fresh_SaysWhoseTurnItIsAndByWhenTheyHear()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        var view = await customer.ViewAsync();
        view.GetProperty("turn").GetString().ShouldBe("service");
        view.GetProperty("nextUpdate").GetProperty("until").GetDateTimeOffset().ShouldBeGreaterThan(host.Now);
        view.GetProperty("nextUpdate").GetProperty("isPromise").GetBoolean().ShouldBeFalse();

        await complaint.DoAsync("questions", Staff.Agent, new QuestionRequest("Which colour?", "colour"));
        view = await customer.ViewAsync();
        view.GetProperty("turn").GetString().ShouldBe("customer");
        view.GetProperty("question").GetProperty("text").GetString().ShouldBe("Which colour?");
    }

    [Fact]
    public async Task Texts_WithMarkup_AreKeptAsTextAndShownEscaped()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary() with { Subject = Hostile, Description = Hostile });
        var customer = CustomerByLink.Of(complaint);
        await customer.DoAsync("messages", new FollowMessage(Hostile));
        await complaint.DoAsync("replies", Staff.Agent, new TextRequest(Hostile));

        (await complaint.EventsAsync()).OfType<CustomerReplied>().ShouldHaveSingleItem().Text.ShouldBe(Hostile);
        var page = await customer.PageAsync();
        page.Descendants("script").ShouldBeEmpty();
        page.Descendants("b").ShouldBeEmpty();
        page.Descendants("blockquote").Count(quote => quote.Value == Hostile).ShouldBe(3);
    }

    [Fact]
    public async Task Page_WithoutLanguage_IsInTheCustomers()
    {
        await using var host = await ContractHost.StartAsync();
        var ordinary = Reports.Ordinary();
        var complaint = await ComplaintScenario.ReportedAsync(host, ordinary with { Customer = ordinary.Customer with { Language = "zh" } });
        var answer = await host.SendAsync(HttpMethod.Get, CustomerByLink.Of(complaint).Path, null, accept: "text/html");
        ((string?)CustomerByLink.Parse(answer).Attribute("lang")).ShouldBe("zh-CN");
    }
}

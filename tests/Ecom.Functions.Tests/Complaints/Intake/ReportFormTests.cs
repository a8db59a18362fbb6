using System.Xml.Linq;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Complaints;

public sealed class ReportFormTests
{
    [Theory]
    [InlineData("zh", "我要投诉")]
    [InlineData("en", "Make a complaint")]
    public async Task Form_InEachLanguage_IsWellFormedAndEveryFieldHasALabel(string language, string title)
    {
        await using var host = await ContractHost.StartAsync();
        var page = Page(await host.SendAsync(HttpMethod.Get, $"{PublicReports.Path}?lang={language}", null, accept: PublicReports.Browser), 200);

        page.Descendants("h1").Single().Value.ShouldBe(title);
        var form = page.Descendants("form").Single();
        ((string?)form.Attribute("action")).ShouldBe($"{PublicReports.Path}?lang={language}");
        var labels = page.Descendants("label").Select(label => (string?)label.Attribute("for")).ToList();
        var fields = form.Descendants().Where(field => field.Attribute("name") is not null && (string?)field.Attribute("type") != "hidden").ToList();
        fields.Count.ShouldBe(8);
        fields.ShouldAllBe(field => labels.Contains((string?)field.Attribute("id")));
    }

    [Fact]
    public async Task Form_SentByABrowser_EndsOnAPageWithTheLinkThatTheMailHas()
    {
        await using var host = await ContractHost.StartAsync();
        var page = Page(await PublicReports.SendFormAsync(host), 202);

        var link = host.Mailbox.Of("complaint-received").ShouldHaveSingleItem().Values["link"];
        page.Descendants("main").Single().Descendants("a").Select(anchor => (string?)anchor.Attribute("href")).ShouldBe([link]);
        var complaint = (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem();
        complaint.Report.Description.ShouldBe("It should have been here\na week ago.");
        complaint.Report.Demand.ShouldBe(CustomerDemand.Refund);
        complaint.Report.Customer.Language.ShouldBe("en");
    }

    [Fact]
    public async Task Form_SentTwice_IsOneCase()
    {
        await using var host = await ContractHost.StartAsync();
        var first = await PublicReports.SendFormAsync(host, accept: null);
        var again = await PublicReports.SendFormAsync(host, accept: null);

        first.Status.ShouldBe(202, first.Text);
        again.Text.ShouldBe(first.Text);
        (await PublicReports.SendFormAsync(host, changes: [new("key", "another key of sixteen")])).Status.ShouldBe(202);
        (await IntakeQueues.ComplaintsAsync(host)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Form_WithProblems_ComesBackWithWhatWasEnteredAndSaysWhereTheyAre()
    {
        await using var host = await ContractHost.StartAsync();
        var page = Page(
            await PublicReports.SendFormAsync(
                host,
                changes: [new("name", ""), new("email", ""), new("category", "ghosts"), new("subject", "\"><script>alert(1)</script>")]),
            400);
        Problems(page).ShouldBe(["#category"]);
        Field(page, "subject").Attribute("value")!.Value.ShouldBe("\"><script>alert(1)</script>");
        page.Descendants("script").ShouldBeEmpty();

        page = Page(await PublicReports.SendFormAsync(host, changes: [new("name", ""), new("email", "")]), 400);
        Problems(page).ShouldBe(["#name", "#email"]);
        Field(page, "name").Attribute("aria-invalid")!.Value.ShouldBe("true");
        Field(page, "key").Attribute("value")!.Value.ShouldBe("0123456789abcdef0123456789abcdef");
        (await IntakeQueues.ComplaintsAsync(host)).ShouldBeEmpty();

        var problem = await PublicReports.SendFormAsync(host, accept: null, changes: [new("category", "ghosts")]);
        problem.ShouldBeRefused(400, "invalid-request");
        problem.Fields().ShouldBe(["/category"]);
    }

    [Theory]
    [InlineData("zh", "操作过于频繁")]
    [InlineData("en", "Too many requests")]
    public async Task Form_SentTooOften_IsAPageThatSaysWhenToTryAgain(string language, string title)
    {
        await using var host = await ContractHost.StartAsync(settings: ("Http:Limits:intake", "1"));
        Page(await PublicReports.SendFormAsync(host, language: language), 202);
        var page = Page(await PublicReports.SendFormAsync(host, language: language), 429);

        page.Descendants("h1").Single().Value.ShouldBe(title);
        page.Descendants("main").Single().Value.ShouldContain("60");
        (await PublicReports.SendFormAsync(host, accept: null)).ShouldBeRefused(429, "rate-limited");
        _ = (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem();

        await host.AdvanceAsync(TimeSpan.FromMinutes(1));
        Page(await PublicReports.SendFormAsync(host, language: language), 202);
    }

    [Fact]
    public async Task Link_OpenedTooOften_IsAPageThatSaysWhenToTryAgain()
    {
        await using var host = await ContractHost.StartAsync(settings: ("Http:PublicRequestsPerWindow", "1"));
        var customer = CustomerByLink.Of(await ComplaintScenario.ReportedAsync(host));
        await customer.PageAsync();
        (await customer.PageAsync(status: 429)).Value.ShouldContain("Please try again in 60 seconds.");
        (await customer.ReadAsync()).ShouldBeRefused(429, "rate-limited");
    }

    [Fact]
    public async Task Form_ThatCannotBeRead_IsAPage()
    {
        await using var host = await ContractHost.StartAsync();
        var page = Page(await PublicReports.SendFormAsync(host, changes: [new("description", new string('x', 140_000))]), 413);
        page.Descendants("h1").Single().Value.ShouldBe("Too large");
        (await IntakeQueues.ComplaintsAsync(host)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Form_WithTheLongestDescriptionInChinese_IsTaken()
    {
        await using var host = await ContractHost.StartAsync();
        Page(await PublicReports.SendFormAsync(host, changes: [new("description", new string('汉', ComplaintLimits.Text))]), 202);
        (await IntakeQueues.ComplaintsAsync(host)).ShouldHaveSingleItem().Report.Description.Length.ShouldBe(ComplaintLimits.Text);
    }

    private static XElement Page(ContractHost.Answer answer, int status)
    {
        answer.Status.ShouldBe(status, answer.Text);
        answer.ContentType.ShouldBe("text/html");
        return XElement.Parse(answer.Text[(answer.Text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
    }

    private static IReadOnlyList<string?> Problems(XElement page) => [.. page.Descendants("section")
        .Single(section => (string?)section.Attribute("role") == "alert").Descendants("a").Select(anchor => (string?)anchor.Attribute("href"))];

    private static XElement Field(XElement page, string name) => page.Descendants("input").Single(input => (string?)input.Attribute("name") == name);
}

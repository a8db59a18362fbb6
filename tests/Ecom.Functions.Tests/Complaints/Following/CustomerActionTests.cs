using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Complaints;

public sealed class CustomerActionTests
{
    [Fact]
    public async Task Form_SentTwice_IsOneMessage()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        var page = await customer.PageAsync();
        var first = await customer.SubmitAsync(page, "messages", ("text", "Any news?"));
        first.Status.ShouldBe(200, first.Text);
        CustomerByLink.Parse(first).Value.ShouldContain("We have your message");
        (await customer.SubmitAsync(page, "messages", ("text", "Any news?"))).Status.ShouldBe(200);
        (await complaint.EventsAsync()).OfType<CustomerReplied>().ShouldHaveSingleItem();

        // The page as it stands now is another one: the customer means it again.
        await customer.SubmitAsync(await customer.PageAsync(), "messages", ("text", "Any news?"));
        (await complaint.EventsAsync()).OfType<CustomerReplied>().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Form_WithTheLongestTextInChinese_IsTaken()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        var text = new string('汉', ComplaintLimits.Text);
        (await customer.SubmitAsync(await customer.PageAsync(), "messages", ("text", text))).Status.ShouldBe(200);
        (await complaint.EventsAsync()).OfType<CustomerReplied>().ShouldHaveSingleItem().Text.ShouldBe(text);
    }

    [Fact]
    public async Task Program_WithTheSameKey_WritesOnce()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        for (var i = 0; i < 2; i++)
            (await customer.SendAsync("messages", new FollowMessage("Any news?"), "key-1")).Status.ShouldBe(202);
        (await complaint.EventsAsync()).OfType<CustomerReplied>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Proposal_Accepted_ResolvesAndIsRatedOnce()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        await complaint.DoAsync("proposals", Staff.Agent, new TextRequest("We send another."));
        var page = await customer.PageAsync();
        page.Value.ShouldContain("We send another.");
        (await customer.SubmitAsync(page, "accept")).Status.ShouldBe(200);
        (await customer.SubmitAsync(page, "accept")).Status.ShouldBe(200);
        (await complaint.StateAsync()).Resolution!.How.ShouldBe(ResolutionKind.Accepted);
        (await complaint.EventsAsync()).OfType<ProposalAccepted>().ShouldHaveSingleItem();

        (await customer.SubmitAsync(await customer.PageAsync(), "rating", ("score", "4"), ("comment", "Quick."))).Status.ShouldBe(200);
        var rating = (await complaint.StateAsync()).Ratings.ShouldHaveSingleItem();
        (rating.Score, rating.Comment).ShouldBe((4, "Quick."));
        (await customer.PageAsync()).Descendants("input").ShouldNotContain(input => (string?)input.Attribute("name") == "score");
        await customer.RefusedAsync("rating", new FollowRating(1), 409, "already-rated");
    }

    [Fact]
    public async Task Proposal_ThatWasReplaced_IsNotAcceptedOrRefusedUnread()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        await complaint.DoAsync("proposals", Staff.Agent, new TextRequest("We give all the money back."));
        var seen = await customer.PageAsync();
        await complaint.DoAsync("proposals", Staff.Agent, new TextRequest("We give half the money back."));

        foreach (var (verb, typed) in new[] { ("accept", ("reason", "-")), ("refuse", ("reason", "Too little.")) })
        {
            var answer = await customer.SubmitAsync(seen, verb, typed);
            answer.Status.ShouldBe(409, answer.Text);
            CustomerByLink.Parse(answer).Value.ShouldContain("We give half the money back.");
        }

        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.Proposed);
    }

    [Fact]
    public async Task Proposal_Refused_GoesOn()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        await customer.RefusedAsync("refuse", new FollowRefusal("No."), 409, "wrong-state");
        await complaint.DoAsync("proposals", Staff.Agent, new TextRequest("A coupon."));
        await customer.RefusedAsync("refuse", new FollowRefusal(" "), 400, "text-invalid");
        (await customer.SubmitAsync(await customer.PageAsync(), "refuse", ("reason", "I want the parcel."))).Status.ShouldBe(200);
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.InProgress);
        (await complaint.EventsAsync()).OfType<ProposalRefused>().ShouldHaveSingleItem().Reason.ShouldBe("I want the parcel.");
    }

    [Fact]
    public async Task Resolution_ThatDidNotLast_IsReopenedInItsTimeOnly()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        await customer.RefusedAsync("reopen", new FollowReopening("Not yet."), 409, "wrong-state");
        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("It arrived."));
        await customer.RefusedAsync("messages", new FollowMessage("No!"), 409, "complaint-resolved");
        (await customer.SubmitAsync(await customer.PageAsync(), "reopen", ("reason", "It did not."))).Status.ShouldBe(200);
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.InProgress);

        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("It arrived now."));
        await host.AdvanceAsync(TimeSpan.FromDays(8));
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.Closed);
        await customer.RefusedAsync("messages", new FollowMessage("Still not."), 409, "complaint-closed");
        await customer.RefusedAsync("reopen", new FollowReopening("Still not."), 409, "complaint-closed");
        (await customer.UploadAsync("photo"u8.ToArray(), "late.txt")).ShouldBeRefused(409, "complaint-closed");
        host.Attachments.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Complaint_Withdrawn_NeedsNoBody()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        await customer.DoAsync("withdraw");
        (await complaint.StateAsync()).Resolution!.How.ShouldBe(ResolutionKind.Withdrawn);
        var history = (await customer.ViewAsync()).GetProperty("history").EnumerateArray().Last();
        (history.GetProperty("kind").GetString(), history.GetProperty("by").GetString()).ShouldBe(("withdrawn", "customer"));
    }

    [Fact]
    public async Task Form_WithAMistake_ComesBackWithItAndWhatWasEntered()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("It arrived."));
        var before = (await complaint.StateAsync()).Seq;
        var answer = await customer.SubmitAsync(await customer.PageAsync(), "rating", ("comment", "I forgot the score."));
        answer.Status.ShouldBe(400, answer.Text);
        var page = CustomerByLink.Parse(answer);
        page.Value.ShouldContain("I forgot the score.");
        var target = (string)page.Descendants("section").Single(section => (string?)section.Attribute("class") == "problems").Descendants("a").Single().Attribute("href")!;
        var id = target.TrimStart('#');
        page.Descendants().ShouldContain(element => (string?)element.Attribute("id") == id);
        (await complaint.StateAsync()).Seq.ShouldBe(before);
    }

    [Theory]
    [InlineData("""{"text":"a\u0007b"}""", 400, "text-invalid")]
    [InlineData("""{"text":""}""", 400, "text-invalid")]
    [InlineData("""{"text":"\u200B"}""", 400, "text-invalid")]
    [InlineData("""{"texts":"hello"}""", 400, "invalid-request")]
    [InlineData("{", 400, "malformed-json")]
    public async Task Message_Bad_IsRefused(string body, int status, string code)
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await CustomerByLink.Of(complaint).RefusedAsync("messages", body, status, code);
    }
}

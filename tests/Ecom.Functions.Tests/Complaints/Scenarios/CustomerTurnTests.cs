using System.Text.Json;
using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>The customer is asked, or offered something; they answer, or are silent.</summary>
public sealed class CustomerTurnTests
{
    [Fact]
    public async Task Question_ThatTheCustomerDoesNotAnswer_IsRemindedAndThenSilenceResolvesIt()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await AskedAsync(host);
        await host.AdvanceAsync(TimeSpan.FromDays(1));
        host.Mailbox.Of("complaint-reminder").ShouldHaveSingleItem();
        await host.AdvanceAsync(TimeSpan.FromDays(2));
        (await complaint.StateAsync()).Resolution!.How.ShouldBe(ResolutionKind.Silence);
        host.Mailbox.Of("complaint-resolved").ShouldBeEmpty("a question is no solution");
        host.Mailbox.Of("complaint-unanswered").ShouldHaveSingleItem().Values["text"].ShouldBe("Which colour?");
        var page = (await CustomerByLink.Of(complaint).PageAsync()).Value;
        page.ShouldContain("We had no answer to this question");
        page.ShouldContain("had no answer from you, so the complaint counts as resolved; it can be reopened until");
        page.ShouldNotContain("resolved the complaint");
        await host.AdvanceAsync(TimeSpan.FromDays(7));
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.Closed);
        (await complaint.EventsAsync()).OfType<SlaBreached>().ShouldBeEmpty("the customer was waited for");
    }

    [Fact]
    public async Task Answer_ASecondBeforeSilenceCounts_Wins()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await AskedAsync(host);
        var closes = (await complaint.StateAsync()).Wait!.EndsAt;
        await host.AdvanceAsync(closes - host.Now - TimeSpan.FromSeconds(1));
        await complaint.CustomerWritesAsync("Blue.");
        await host.AdvanceAsync(TimeSpan.FromSeconds(2));
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.InProgress);
        (await complaint.EventsAsync()).OfType<ComplaintResolved>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Answer_ASecondAfterSilenceCounted_FindsItResolvedAndMayReopenIt()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await AskedAsync(host);
        var closes = (await complaint.StateAsync()).Wait!.EndsAt;
        await host.AdvanceAsync(closes - host.Now + TimeSpan.FromSeconds(1));
        (await complaint.TryAsCustomerAsync(new WriteAsCustomer("Blue."))).ShouldBe("complaint-resolved");
        await complaint.CustomerAsync(new ReopenComplaint("I was away. Blue."));
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.InProgress);
    }

    [Fact]
    public async Task Proposal_ThatTheCustomerDoesNotAnswer_IsRemindedAndThenAcceptedBySilence()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await complaint.DoAsync("proposals", Staff.Agent, new TextRequest("Half the price back."));
        host.Mailbox.Of("complaint-proposal").ShouldHaveSingleItem();
        await host.AdvanceAsync(TimeSpan.FromDays(3));
        host.Mailbox.Of("complaint-reminder").ShouldHaveSingleItem();
        var resolution = (await complaint.StateAsync()).Resolution.ShouldNotBeNull();
        (resolution.How, resolution.Text).ShouldBe((ResolutionKind.AcceptedBySilence, "Half the price back."));
        (await CustomerByLink.Of(complaint).PageAsync()).Value.ShouldContain("We had no answer, so this proposal counts as accepted:");
    }

    [Fact]
    public async Task Proposal_ThatIsRefused_IsTheDesksTurnAgain()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await complaint.DoAsync("proposals", Staff.Agent, new TextRequest("Half the price back."));
        await complaint.CustomerAsync(new RefuseProposal("I want all of it"));
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.InProgress);
        (await complaint.MemosAsync()).ShouldContain(news => news.Contains("I want all of it"));
        (await complaint.TryAsCustomerAsync(new AcceptProposal())).ShouldBe("wrong-state");
    }

    [Fact]
    public async Task Proposal_AfterWhichTheCustomerIsAskedSomethingElse_StandsNoLonger()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await complaint.DoAsync("proposals", Staff.Agent, new TextRequest("Half the price back."));
        var offer = (await complaint.StateAsync()).ProposalSeq;
        var customer = CustomerByLink.Of(complaint);
        var opened = await customer.PageAsync();
        await complaint.DoAsync("questions", Staff.Agent, new QuestionRequest("Which colour?", "needs the colour"));

        (await complaint.TryAsCustomerAsync(new AcceptProposal(offer))).ShouldBe("proposal-superseded");
        (await complaint.TryAsCustomerAsync(new RefuseProposal("I want all of it", offer))).ShouldBe("proposal-superseded");
        var refused = await customer.SubmitAsync(opened, "accept");
        refused.Status.ShouldBe(409);
        CustomerByLink.Parse(refused).Value.ShouldContain("the proposal no longer stands");
        var page = await customer.PageAsync();
        page.Descendants("form").Select(form => (string?)form.Attribute("action")).ShouldNotContain(action => action!.Contains("/accept") || action.Contains("/refuse"));
        var view = await customer.ViewAsync();
        view.GetProperty("proposal").ValueKind.ShouldBe(JsonValueKind.Null);

        await complaint.CustomerWritesAsync("Blue.");
        (await complaint.TryAsCustomerAsync(new AcceptProposal())).ShouldBe("wrong-state", "an answer does not bring it back");
        await complaint.DoAsync("proposals", Staff.Agent, new TextRequest("A blue one, today."));
        await complaint.CustomerAsync(new AcceptProposal());
        (await complaint.StateAsync()).Resolution!.Text.ShouldBe("A blue one, today.");
    }

    [Fact]
    public async Task CustomersCommand_SentTwice_ActsOnce()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await AskedAsync(host);
        (await complaint.TryAsCustomerAsync(new WriteAsCustomer("Blue."), "k1")).ShouldBeNull();
        (await complaint.TryAsCustomerAsync(new WriteAsCustomer("Blue."), "k1")).ShouldBeNull();
        (await complaint.EventsAsync()).OfType<CustomerReplied>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task LowScore_IsFollowedUpByTheLead()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("It arrives tomorrow."));
        await complaint.CustomerAsync(new RateResolution(1, "It did not."));
        (await complaint.TryAsCustomerAsync(new RateResolution(5, null))).ShouldBe("already-rated");
        host.Mailbox.To("lead@staff.example.com").ShouldHaveSingleItem();
        await complaint.DoAsync("follow-up", Staff.Lead, new TextRequest("Called and apologized."));
        await host.AdvanceAsync(TimeSpan.FromDays(8));
        (await complaint.FlowAsync()).ShouldBe(Microsoft.DurableTask.Client.OrchestrationRuntimeStatus.Completed);
        host.Mailbox.Of("complaint-resolved").ShouldHaveSingleItem("one survey for one resolution");
    }

    private static async Task<ComplaintScenario> AskedAsync(ContractHost host)
    {
        var complaint = await ComplaintScenario.ReportedAsync(host);
        return await complaint.DoAsync("questions", Staff.Agent, new QuestionRequest("Which colour?", "needs the colour"));
    }
}

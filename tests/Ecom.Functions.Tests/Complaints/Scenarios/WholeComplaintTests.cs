using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Complaints;

public sealed class WholeComplaintTests
{
    [Fact]
    public async Task Complaint_AnsweredAndResolved_ClosesAfterTheTimeInWhichItMayBeReopened()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var opened = await complaint.StateAsync();
        opened.Number.ShouldBe("CP-2026-000001");
        opened.Status.ShouldBe(ComplaintStatus.New);
        opened.Category.ShouldBe(ComplaintCategory.Logistics);
        opened.Queue.ShouldBe("logistics");
        host.Mailbox.Of("complaint-received").ShouldHaveSingleItem().Values["link"].ShouldStartWith("http://localhost/api/follow/");

        await complaint.DoAsync("replies", Staff.Agent, new TextRequest("We asked the carrier."));
        (await complaint.StateAsync()).Owner!.Id.ShouldBe(Staff.Agent.Id);
        (await complaint.StateAsync()).Clocks.FirstResponse!.HasEnded.ShouldBeTrue();

        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("It arrives tomorrow."));
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.Resolved);
        host.Mailbox.Of("complaint-resolved").ShouldHaveSingleItem();

        await host.AdvanceAsync(TimeSpan.FromDays(7));
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.Closed);
    }

    [Fact]
    public async Task Complaint_ThatNobodyTouches_ClimbsTheLadderToManagement()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await host.AdvanceAsync(TimeSpan.FromDays(10));
        var events = await complaint.EventsAsync();
        events.OfType<SlaWarned>().Select(warned => warned.Percent).ShouldContain(75);
        events.OfType<SlaBreached>().ShouldNotBeEmpty();
        host.Mailbox.To("lead@staff.example.com").ShouldNotBeEmpty();
        host.Mailbox.To("head@staff.example.com").ShouldNotBeEmpty();
        host.Mailbox.To("management@staff.example.com").ShouldNotBeEmpty();
    }
}

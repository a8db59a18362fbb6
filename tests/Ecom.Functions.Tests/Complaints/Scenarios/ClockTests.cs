using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Ecom.Functions.Tests.Contracts;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>Clocks of complaints: what counts, what breaches, who is told, and why.</summary>
public sealed class ClockTests
{
    [Fact]
    public async Task Acknowledgement_ByTheSoftware_IsNoFirstResponse()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        host.Mailbox.Of("complaint-received").ShouldHaveSingleItem();
        (await complaint.StateAsync()).Clocks.FirstResponse!.HasEnded.ShouldBeFalse();
        await host.AdvanceAsync(TimeSpan.FromHours(6));
        (await complaint.EventsAsync()).OfType<SlaBreached>().ShouldHaveSingleItem().Clock.ShouldBe(ClockKind.FirstResponse);
    }

    [Fact]
    public async Task FortyForgottenComplaints_ClimbTheLadderToManagementWithoutAnybodyTouchingThem()
    {
        await using var host = await ContractHost.StartAsync();
        List<ComplaintScenario> complaints = [];
        for (var i = 0; i < 40; i++) complaints.Add(await ComplaintScenario.ReportedAsync(host, Reports.Ordinary($"m-{i}")));
        await host.AdvanceAsync(TimeSpan.FromDays(2));
        foreach (var complaint in complaints)
        {
            var events = await complaint.EventsAsync();
            events.OfType<ComplaintEscalated>().Where(up => up.Clock == ClockKind.FirstResponse).Select(up => up.Level)
                .ShouldBe([EscalationLevel.Lead, EscalationLevel.Head, EscalationLevel.Management]);
            events.OfType<ComplaintTaken>().ShouldBeEmpty();
        }

        host.Mailbox.To("management@staff.example.com").Select(memo => memo.Values["number"]).Distinct().Count().ShouldBe(40);

        // When every level was told of everything, they are still not forgotten, and nothing has failed.
        await host.AdvanceAsync(TimeSpan.FromDays(20));
        foreach (var complaint in complaints)
        {
            (await complaint.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
            (await complaint.EventsAsync()).OfType<StandstillNoticed>().ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task Reopening_WhenTheTotalTimeIsOver_BreachesAtOnceAndSaysSo()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await host.AdvanceAsync(TimeSpan.FromDays(9));
        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("It arrives tomorrow."));
        await host.AdvanceAsync(TimeSpan.FromDays(1));
        await complaint.CustomerAsync(new ReopenComplaint("it did not"));
        (await complaint.EventsAsync()).OfType<SlaBreached>().Last().Because.ShouldBe(ReachedBecause.Reopened);
        (await complaint.MemosAsync()).ShouldContain(news => news.Contains("breached at once"));
    }

    [Fact]
    public async Task Reopening_AfterItsWindow_IsRefused()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("It arrives tomorrow."));
        await host.AdvanceAsync(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        await complaint.DoAsync("reopen", Staff.Agent, new { reason = "The customer called." });
        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("Now it is there."));
        await host.AdvanceAsync(TimeSpan.FromDays(7));
        await complaint.RefusedAsync("reopen", Staff.Agent, new { reason = "late" }, 409, "complaint-closed");
        (await complaint.TryAsCustomerAsync(new WriteAsCustomer("Hello?"))).ShouldBe("complaint-closed");
        await complaint.RefusedAsync("replies", Staff.Agent, new TextRequest("Hello?"), 409, "complaint-closed");
    }

    [Fact]
    public async Task Clocks_AreExplainedLineByLine()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        await complaint.DoAsync("questions", Staff.Agent, new QuestionRequest("Which colour?", "needs the colour"));
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        await complaint.CustomerWritesAsync("Blue.");
        await host.AdvanceAsync(TimeSpan.FromMinutes(30));
        await complaint.DoAsync("classification", Staff.Agent, new ClassificationRequest("a lawyer wrote", Priority: ComplaintPriority.High));
        await host.AdvanceAsync(TimeSpan.FromHours(30));

        var view = await complaint.ClocksAsync();
        (view.PolicyVersion, view.Rule).ShouldBe(("2026-01", "high priority"));
        view.Clocks.Select(clock => clock.Reading.Kind).Distinct().Count().ShouldBe(3);
        foreach (var clock in view.Clocks)
        {
            clock.Segments.Aggregate(TimeSpan.Zero, (sum, segment) => sum + segment.Counted).ShouldBe(clock.Reading.Elapsed);
            clock.Segments.ShouldAllBe(segment => segment.Target.PolicyVersion == "2026-01");
        }

        var resolution = view.Clocks.Single(clock => clock.Reading.Kind == ClockKind.Resolution);
        var pause = resolution.Segments.Where(segment => segment.Kind == SegmentKind.Paused).ShouldHaveSingleItem();
        (pause.Name, pause.For, pause.End - pause.Start, pause.Counted).ShouldBe(("needs the colour", WaitingFor.Customer, TimeSpan.FromHours(1), TimeSpan.Zero));
        resolution.Segments.Select(segment => segment.Target.Rule).Distinct().ShouldBe(["everything else", "high priority"]);
        resolution.Segments.ShouldContain(segment => segment.Kind == SegmentKind.Break, "lunch is explained too");
    }
}

using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Steps;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>The sweep proves that no clock was missed, and mends what was.</summary>
public sealed class SweepTests
{
    /// <summary>When the first response of an ordinary complaint is due: four working hours from nine o'clock, with lunch.</summary>
    private static readonly TimeSpan FirstResponse = TimeSpan.FromHours(5.5);

    [Fact]
    public async Task Healthy_Complaints_DifferInNothing()
    {
        await using var host = await ContractHost.StartAsync(sweepsComplaints: true);
        using Counts counts = new(host);
        var forgotten = await ComplaintScenario.ReportedAsync(host);
        var resolved = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary("m-1"));
        await resolved.DoAsync("resolution", Staff.Agent, new TextRequest("It arrives tomorrow."));
        await resolved.CustomerAsync(new RateResolution(1, null));
        await host.AdvanceAsync(TimeSpan.FromDays(12));
        counts.Differences.ShouldBeEmpty();
        counts.Breaches.ShouldContain(nameof(ClockKind.FirstResponse));
        (await forgotten.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
        (await resolved.StatusAsync()).ShouldBe(ComplaintStatus.Closed);
    }

    [Fact]
    public async Task Orchestration_ThatWasTerminated_IsStartedAgainAndTheOverdueClockActs()
    {
        await using var host = await ContractHost.StartAsync(sweepsComplaints: true);
        using Counts counts = new(host);
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await host.AdvanceAsync(FirstResponse - TimeSpan.FromMinutes(5));
        await host.Host.Durable.TerminateInstanceAsync(ComplaintCaseId.Of(complaint.Id));
        await host.AdvanceAsync(TimeSpan.FromMinutes(6));
        (await complaint.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Terminated);
        await host.AdvanceAsync(TimeSpan.FromMinutes(10));
        (await complaint.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
        (await complaint.EventsAsync()).OfType<SlaBreached>().ShouldHaveSingleItem().Clock.ShouldBe(ClockKind.FirstResponse);
        counts.Differences.ShouldBe(["dead"]);
        await complaint.DoAsync("replies", Staff.Agent, new TextRequest("We are sorry."));
    }

    [Fact]
    public async Task Orchestration_ThatWasTerminatedBeforeAnythingIsDue_IsStartedAgainWithinTheHour()
    {
        await using var host = await ContractHost.StartAsync(sweepsComplaints: true);
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await host.Host.Durable.TerminateInstanceAsync(ComplaintCaseId.Of(complaint.Id));
        await host.AdvanceAsync(TimeSpan.FromMinutes(61));
        (await complaint.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
    }

    [Fact]
    public async Task Index_ThatTellsNoInstantOfAComplaintWhoseOrchestrationRuns_IsPutRightWithinTheHour()
    {
        await using var host = await ContractHost.StartAsync(sweepsComplaints: true);
        using Counts counts = new(host);
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await WrongIndex.ForgetAsync(host, complaint.Id);
        await host.AdvanceAsync(TimeSpan.FromMinutes(61));
        (await complaint.StateAsync()).Clocks.FirstResponse.ShouldNotBeNull();
        (await host.Services.GetRequiredService<ComplaintStore>().WaitingAsync()).ShouldHaveSingleItem().CaseId.ShouldBe(ComplaintCaseId.Of(complaint.Id));
        counts.Differences.ShouldBe(["index"]);
        await host.AdvanceAsync(TimeSpan.FromDays(8));
        counts.Differences.ShouldBe(["index"]);
    }

    [Fact]
    public async Task Orchestration_OfAComplaintOfWhichTheIndexTellsNoInstant_IsStartedAgainWithinTheWeek()
    {
        await using var host = await ContractHost.StartAsync(sweepsComplaints: true, timers: [typeof(CompareComplaints)]);
        using Counts counts = new(host);
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await WrongIndex.ForgetAsync(host, complaint.Id);
        await host.Host.Durable.TerminateInstanceAsync(ComplaintCaseId.Of(complaint.Id));
        await host.AdvanceAsync(TimeSpan.FromDays(7));
        (await complaint.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
        (await complaint.EventsAsync()).OfType<SlaBreached>().ShouldNotBeEmpty();
        counts.Differences.ShouldBe(["index", "dead"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Nights_ThatWereMissed_AreMadeUpForByTheNextRun(int missed)
    {
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        List<string> forgotten = [];
        for (var i = 0; i < 14; i++) forgotten.Add((await ComplaintScenario.ReportedAsync(host, Reports.Ordinary($"m-{i}"))).Id);
        foreach (var id in forgotten) await WrongIndex.ForgetAsync(host, id);

        var lastRun = host.Now.AddDays(-missed - 1);
        await RunAsync(host, lastRun);
        var right = (await host.Services.GetRequiredService<ComplaintStore>().WaitingAsync()).Select(wait => wait.CaseId).ToHashSet();
        var nights = CaseNights.Due(lastRun.UtcDateTime, host.Now);
        nights.Count.ShouldBe(missed + 1);
        foreach (var caseId in forgotten.Select(ComplaintCaseId.Of)) right.Contains(caseId).ShouldBe(nights.Contains(CaseNights.Of(caseId)), caseId);
    }

    [Fact]
    public async Task Orchestration_OfAComplaintThatIsOver_StaysAsItIs()
    {
        await using var host = await ContractHost.StartAsync(sweepsComplaints: true);
        using Counts counts = new(host);
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await complaint.DoAsync("resolution", Staff.Agent, new TextRequest("It arrives tomorrow."));
        await host.AdvanceAsync(TimeSpan.FromDays(8));
        (await complaint.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Completed);
        counts.Differences.ShouldBeEmpty();
    }

    [Fact]
    public async Task Orchestration_ThatSleepsOverADeadline_IsWoken()
    {
        await using var host = await ContractHost.StartAsync(sweepsComplaints: true);
        using Counts counts = new(host);
        var complaint = await ComplaintScenario.ReportedAsync(host);
        // Written past the orchestration, which waits for a later instant.
        _ = await host.Services.GetRequiredService<ComplaintStore>().AppendAsync(
            complaint.Id, await complaint.StateAsync(), [new PromiseMade(host.Now.AddHours(1), null, null)], Person.System, host.Now, null);
        await host.AdvanceAsync(TimeSpan.FromMinutes(75));
        counts.Differences.ShouldContain("late");
        (await complaint.EventsAsync()).OfType<SlaBreached>().ShouldHaveSingleItem().Clock.ShouldBe(ClockKind.NextUpdate);
    }

    [Fact]
    public async Task Breach_IsCountedOnce()
    {
        await using var host = await ContractHost.StartAsync();
        using Counts counts = new(host);
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await host.AdvanceAsync(FirstResponse);
        counts.Breaches.ShouldBe([nameof(ClockKind.FirstResponse)]);
        var step = ActivatorUtilities.CreateInstance<ApplyComplaintCommand>(host.Services);
        _ = await step.RunAsync(new(complaint.Id, null, null, new TimePassed(), host.Now), default);
        counts.Breaches.ShouldHaveSingleItem();
    }

    private static async Task RunAsync(ContractHost host, DateTimeOffset lastRun)
    {
        var comparison = ActivatorUtilities.CreateInstance<CompareComplaints>(host.Services);
        TimerInfo timer = new() { ScheduleStatus = new ScheduleStatus { Last = lastRun.UtcDateTime } };
        await comparison.RunAsync(timer, host.Host.Durable, CancellationToken.None);
        await host.SettleAsync();
    }
}

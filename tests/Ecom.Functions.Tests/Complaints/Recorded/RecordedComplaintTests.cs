using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Flow;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Recorded;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>The flow of today still replays what earlier releases recorded, so that complaints in flight go on after an upgrade.</summary>
/// <remarks>A recording is never made again, only added to, see docs/upgrading.md.</remarks>
public sealed class RecordedComplaintTests(RecordedFlowTests.Running running) : IClassFixture<RecordedFlowTests.Running>
{
    private static readonly FlowRecordings Flows = new("Complaints", nameof(ComplaintHandling));

    public static TheoryData<string> Recordings => Flows.Files;

    [Theory]
    [MemberData(nameof(Recordings))]
    public Task Flow_RecordedByAnEarlierRelease_StillReplaysAndNoOtherDoes(string file) => Flows.ShouldReplayAsync(running.Host.Host.Durable, file);

    [Fact]
    public async Task Complaint_FromReportToItsEnd_CanBeRecorded()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        await host.AdvanceAsync(TimeSpan.FromHours(6));
        await RecordAsync(complaint, "breached");
        await complaint.DoAsync("questions", Staff.Agent, new QuestionRequest("Which colour?", "needs the colour"));
        await complaint.CustomerWritesAsync("Blue.");
        await complaint.DoAsync("proposals", Staff.Agent, new TextRequest("Half the price back."));
        await RecordAsync(complaint, "proposed");
        await complaint.CustomerAsync(new AcceptProposal());
        await host.AdvanceAsync(TimeSpan.FromDays(8));
        (await complaint.StatusAsync()).ShouldBe(ComplaintStatus.Closed);
        await RecordAsync(complaint, "closed");
    }

    private static Task RecordAsync(ComplaintScenario complaint, string stage) =>
        Flows.RecordAsync(complaint.Host.Host.Durable, ComplaintCaseId.Of(complaint.Id), stage);
}

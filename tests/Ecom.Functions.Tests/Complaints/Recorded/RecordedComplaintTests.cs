using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Flow;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Tests.Contracts;
using Ecom.LocalHost.DurableTask.Recording;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>The flow of today still replays what earlier releases recorded, so that complaints in flight go on after an upgrade.</summary>
/// <remarks>A recording is never made again, only added to, see docs/upgrading.md.</remarks>
public sealed class RecordedComplaintTests(RecordedFlowTests.Running running) : IClassFixture<RecordedFlowTests.Running>
{
    private static readonly string Folder =
        Path.Combine(RepositoryRoot.Find(), "tests", "Ecom.Functions.Tests", "Complaints", "Recorded", "Flows");

    public static TheoryData<string> Recordings =>
        [.. Directory.EnumerateFiles(Folder, $"{nameof(ComplaintHandling)}.*.json").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task Flow_RecordedByAnEarlierRelease_StillReplaysAndNoOtherDoes(string file)
    {
        var recorded = RecordedHistory.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, file)));
        (await HistoryRecorder.FindDifferenceAsync(running.Host.Host.Durable, recorded)).ShouldBeNull();
        var mutants = recorded.Mutants().ToList();
        mutants.ShouldNotBeEmpty();
        foreach (var mutant in mutants)
            (await HistoryRecorder.FindDifferenceAsync(running.Host.Host.Durable, mutant)).ShouldNotBeNull();
    }

    /// <summary>Adds recordings for the release named by <c>ECOM_RECORD</c>, such as <c>ECOM_RECORD=v1</c>; otherwise only sees that it could.</summary>
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

    private static async Task RecordAsync(ComplaintScenario complaint, string stage)
    {
        var recorded = HistoryRecorder.Record(complaint.Host.Host.Durable, ComplaintCaseId.Of(complaint.Id));
        recorded.Orchestration.ShouldBe(nameof(ComplaintHandling));
        if (Environment.GetEnvironmentVariable("ECOM_RECORD") is not { Length: > 0 } release) return;
        _ = Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, $"{recorded.Orchestration}.{release}.{stage}.json"), recorded.ToJson());
    }
}

using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.People.Erasure;
using Ecom.Functions.Platform.People.Journal;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.People.Restore;
using Ecom.Functions.Platform.People.Retention;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Recorded;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>The flows of today still replay what earlier releases recorded.</summary>
/// <remarks>A recording is never made again, only added to, see docs/upgrading.md.</remarks>
public sealed class RecordedErasureTests(RecordedFlowTests.Running running) : IClassFixture<RecordedFlowTests.Running>
{
    private static readonly Person Legal = new("legal.lin", "legal.lin", ["legal"]);
    private static readonly FlowRecordings Erasures = new("Privacy", nameof(PersonErasure));
    private static readonly FlowRecordings Retentions = new("Privacy", nameof(CaseRetention));

    public static TheoryData<string> OfErasures => Erasures.Files;

    public static TheoryData<string> OfRetentions => Retentions.Files;

    [Theory]
    [MemberData(nameof(OfErasures))]
    public Task Erasure_RecordedByAnEarlierRelease_StillReplaysAndNoOtherDoes(string file) => Erasures.ShouldReplayAsync(running.Host.Host.Durable, file);

    [Theory]
    [MemberData(nameof(OfRetentions))]
    public Task Retention_RecordedByAnEarlierRelease_StillReplaysAndNoOtherDoes(string file) => Retentions.ShouldReplayAsync(running.Host.Host.Durable, file);

    [Fact]
    public async Task Erasure_OfCasesThatAreOverAndOpen_CanBeRecorded()
    {
        await using var host = await ContractHost.StartAsync(hasTimers: false);
        var closed = await ComplaintScenario.ReportedAsync(host);
        await closed.DoAsync("resolution", Staff.Agent, new TextRequest("It arrives tomorrow."));
        await host.AdvanceAsync(TimeSpan.FromDays(8));
        _ = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary("open"));

        (await host.SendAsync(HttpMethod.Post, "/api/people/erasures", Legal, new ErasureRequest(ErasureGround.PurposeOver, "customer-7"))).Status.ShouldBe(202);
        var key = host.Services.GetRequiredService<PersonJournal>().KeyOf(new PersonName("customer-7", null));
        await Erasures.RecordAsync(host.Host.Durable, PersonErasure.InstanceOf(key), "erased-and-kept");
        (await host.SendAsync(HttpMethod.Post, "/api/people/erased", Legal, new ReplayRequest([ComplaintCaseId.Of(closed.Id)]))).Status.ShouldBe(202);
        await Retentions.RecordAsync(host.Host.Durable, CaseRetention.InstanceOf(new PersonCaseReference(ComplaintCaseId.Kind, closed.Id)), "restored");
    }
}

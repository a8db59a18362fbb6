using Ecom.Functions.Claims.Flow;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Recorded;

namespace Ecom.Functions.Tests.Claims;

/// <summary>The flow of today still replays what earlier releases recorded, so that claims in flight go on after an upgrade.</summary>
/// <remarks>A recording is never made again, only added to, see docs/upgrading.md.</remarks>
public sealed class RecordedClaimTests(RecordedFlowTests.Running running) : IClassFixture<RecordedFlowTests.Running>
{
    private static readonly FlowRecordings Flows = new("Claims", nameof(ClaimCompensation));

    public static TheoryData<string> Recordings => Flows.Files;

    [Theory]
    [MemberData(nameof(Recordings))]
    public Task Flow_RecordedByAnEarlierRelease_StillReplaysAndNoOtherDoes(string file) => Flows.ShouldReplayAsync(running.Host.Host.Durable, file);

    [Fact]
    public async Task Claim_FromReportToItsEnd_CanBeRecorded()
    {
        await using var host = await ClaimHost.StartAsync();
        host.Partners.Script = static (call, _, attempt) => call == "refund" && attempt == 1 ? PartnerFault.After : PartnerFault.None;
        var claim = await host.OpenAsync(ClaimKind.Lost, order: host.Tea("1", cups: 5_000));
        await host.Host.AdvanceAsync(TimeSpan.FromDays(8));
        await RecordAsync(host, claim, "offered");
        await claim.DoAsync(new ChooseOption(CompensationKind.Refund, null));
        await host.Host.AdvanceAsync(TimeSpan.FromHours(1));
        await RecordAsync(host, claim, "paid");
        await claim.DoAsync(new RecordRecoveryAnswer("a1", RecoveryAnswer.Approved, ClaimOrders.Yuan(15_999), null));
        await host.Host.AdvanceAsync(TimeSpan.FromDays(100));
        (await claim.StateAsync()).Outcome.ShouldBe(ClaimOutcome.Compensated);
        await RecordAsync(host, claim, "closed");
    }

    /// <remarks>A command that comes while an effect is tried: before version 1.1 the next effect was tried first.</remarks>
    [Fact]
    public async Task Claim_WhoseRecoveryIsParkedWhileTheRefundIsTried_CanBeRecorded()
    {
        await using var host = await ClaimHost.StartAsync();
        var claim = await (await host.OpenAsync(ClaimKind.Lost)).LostAsync();
        host.Partners.Script = (call, _, _) =>
        {
            if (call == "refund") ParkedByHandTests.ParkAsync(host, claim, $"claim-{claim.Id}:{EffectKind.Recovery}:1").GetAwaiter().GetResult();
            return PartnerFault.None;
        };
        await claim.DoAsync(new ChooseOption(CompensationKind.Refund, null));
        await host.Host.AdvanceAsync(TimeSpan.FromHours(1));
        (await claim.CountAsync(EffectKind.Refund, EffectStatus.Done)).ShouldBe(1);
        await RecordAsync(host, claim, "parked");
    }

    private static Task RecordAsync(ClaimHost host, ClaimScenario claim, string stage) =>
        Flows.RecordAsync(host.Host.Host.Durable, ClaimCaseId.Of(claim.Id), stage);
}

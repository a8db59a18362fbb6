using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Tests.Kills;
using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Claims;

/// <summary>The host is killed at every commit of a whole claim, before it and after it: the same ledger, one refund, every time.</summary>
public sealed class ClaimKillTests
{
    /// <summary>A whole claim makes more commits than this; fewer would mean that the kills missed some.</summary>
    private const int FewestCommits = 30;

    private static readonly string[] Whole =
    [
        nameof(ClaimOpened), nameof(PhotosRequested), nameof(PhotoAdded), nameof(JudgementRequested), nameof(TaskOpened),
        nameof(ClaimJudged), nameof(PlanMade), nameof(OfferMade), nameof(TaskClosed),
        nameof(OptionChosen), nameof(FulfilmentStarted), nameof(EffectPlanned), nameof(EffectPlanned),
        nameof(EffectDone), nameof(ConfirmationAwaited), nameof(EffectDone), nameof(TaskOpened), nameof(ReceiptConfirmed),
    ];

    [Theory]
    [InlineData(KillMoment.BeforeCommit)]
    [InlineData(KillMoment.AfterCommit)]
    public async Task Claim_KilledAtEachOfItsCommits_PaysOnceAndHasTheSameLedger(KillMoment moment)
    {
        await using var host = await ClaimHost.StartAsync();
        var runs = await EveryCommit.KilledAsync(host.Host, moment, run => LiveAsync(host, run), run => ShouldBeWholeAsync(host, run));
        runs.ShouldBeGreaterThan(FewestCommits);
        host.Partners.Refunds.Count.ShouldBe(runs);
        host.Partners.Recoveries.Count.ShouldBe(runs);
    }

    private static async Task LiveAsync(ClaimHost host, KilledRun run)
    {
        var claim = host.Claim(run.Key("c"));
        var order = host.Orders.Add(host.Tea(claim.Id, cups: 10_000));
        run.Arm();
        await run.InsistAsync(() => claim.OpenAsync(ClaimInTest.Report(ClaimKind.Damaged, order, lines: [new ClaimedLine("cups", Damaged: 2)])));
        await run.InsistAsync(() => claim.DoAsync(new AddPhoto(ClaimInTest.Photo(claim.Id)), commandId: "photo"));
        await run.InsistAsync(() => claim.DoAsync(new JudgeClaim(true, Fault.Carrier, null, "Broken."), commandId: "judge"));
        await run.InsistAsync(() => claim.DoAsync(new ChooseOption(CompensationKind.Refund, null), commandId: "choose"));
        await run.InsistAsync(() => claim.DoAsync(new ConfirmReceipt(), commandId: "confirm"));
    }

    private static async Task ShouldBeWholeAsync(ClaimHost host, KilledRun run) =>
        (await host.Claim(run.Key("c")).EventsAsync()).Select(happened => happened.GetType().Name).ShouldBe(Whole);
}

using System.Globalization;
using Ecom.Functions.Claims.Rules;
using Ecom.LocalHost.Testing;

namespace Ecom.Functions.Tests.Claims;

/// <summary>The host is killed at every commit of a whole claim, before it and after it: the same ledger, one refund, every time.</summary>
/// <remarks>One store lives through all kills; the first claim that ends without having been killed shows that there are no more commits to try.</remarks>
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
        var commit = 0;
        bool killed;
        do
        {
            try
            {
                killed = await WholeAsync(host, ++commit, moment);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Killed {moment} {commit} of the claim: {fault.Message}", fault);
            }
        }
        while (killed);
        commit.ShouldBeGreaterThan(FewestCommits);
        host.Partners.Refunds.Count.ShouldBe(commit);
        host.Partners.Recoveries.Count.ShouldBe(commit);
    }

    private static async Task<bool> WholeAsync(ClaimHost host, int commit, KillMoment moment)
    {
        var id = commit.ToString(CultureInfo.InvariantCulture);
        var wasKilled = false;
        var claim = host.Claim(id);
        var order = host.Orders.Add(host.Tea(id, cups: 10_000));
        host.Host.Host.KillAtCommit(host.Host.Host.Commits + commit, moment);
        await InsistAsync(() => claim.OpenAsync(ClaimInTest.Report(ClaimKind.Damaged, order, lines: [new ClaimedLine("cups", Damaged: 2)])));
        await InsistAsync(() => claim.DoAsync(new AddPhoto(ClaimInTest.Photo(id)), commandId: "photo"));
        await InsistAsync(() => claim.DoAsync(new JudgeClaim(true, Fault.Carrier, null, "Broken."), commandId: "judge"));
        await InsistAsync(() => claim.DoAsync(new ChooseOption(CompensationKind.Refund, null), commandId: "choose"));
        await InsistAsync(() => claim.DoAsync(new ConfirmReceipt(), commandId: "confirm"));

        (await claim.EventsAsync()).Select(happened => happened.GetType().Name).ShouldBe(Whole);
        return wasKilled;

        async Task InsistAsync(Func<Task> act)
        {
            try
            {
                await act();
            }
            catch (Exception) when (host.Host.Host.IsKilled)
            {
                // The process is gone and the caller knows nothing.
            }

            if (!host.Host.Host.IsKilled) return;
            wasKilled = true;
            await host.Host.Host.RestartAsync();
            await host.Host.SettleAsync();
            // Leases of what the dead process had begun, and pauses between tries, pass.
            await host.Host.AdvanceAsync(TimeSpan.FromMinutes(10));
            await act();
        }
    }
}

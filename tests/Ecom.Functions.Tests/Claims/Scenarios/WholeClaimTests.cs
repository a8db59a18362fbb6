using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Partners.Carriers;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Tests.Claims;

/// <summary>Claims from report to end on the whole application.</summary>
public sealed class WholeClaimTests
{
    [Fact]
    public async Task Lost_NobodySaysAnything_IsRefundedOnceAndEnds()
    {
        await using var host = await ClaimHost.StartAsync();
        var claim = await host.OpenAsync(ClaimKind.Lost, order: host.Tea("1", cups: 5_000)); // 159.99: nobody approves

        await host.Host.AdvanceAsync(TimeSpan.FromDays(7));
        (await claim.StateAsync()).Status.ShouldBe(ClaimStatus.Offered);
        await host.Host.AdvanceAsync(TimeSpan.FromDays(5 + 7));
        (await claim.StateAsync()).Status.ShouldBe(ClaimStatus.Settled);
        await claim.DoAsync(new RecordRecoveryAnswer("a1", RecoveryAnswer.Approved, ClaimOrders.Yuan(15_999), null));
        await host.Host.AdvanceAsync(TimeSpan.FromDays(91));

        host.Partners.Refunds.ShouldHaveSingleItem().Amount.ShouldBe(ClaimOrders.Yuan(15_999));
        host.Partners.Recoveries.ShouldHaveSingleItem();
        (await claim.StateAsync()).Outcome.ShouldBe(ClaimOutcome.Compensated);
        (await claim.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Completed);
    }

    [Fact]
    public async Task Damaged_Exchanged_SendsGoodsOnceAfterTheInspection()
    {
        await using var host = await ClaimHost.StartAsync();
        var claim = await host.OpenAsync(ClaimKind.Damaged, lines: [new ClaimedLine("cups", Damaged: 2)]);
        await claim.JudgedAsync();

        await claim.DoAsync(new ChooseOption(CompensationKind.Exchange, new PickupPlace("梅", "+86 138 0000 0000", "Nanjing Road 1")));
        await claim.DoAsync(new SeeParcel((await claim.StateAsync()).ReturnParcel!, TraceFinding.Delivered, host.Host.Now));
        host.Partners.Replacements.ShouldBeEmpty();
        await claim.DoAsync(new InspectReturn(null, "Both are broken."));

        host.Partners.Replacements.ShouldHaveSingleItem();
        (await claim.StateAsync()).Status.ShouldBe(ClaimStatus.Confirming);
    }

    [Fact]
    public async Task Payment_TimesOutAfterPaying_IsOneRefund()
    {
        await using var host = await ClaimHost.StartAsync();
        host.Partners.Script = (call, _, attempt) => call == "refund" && attempt <= 3 ? PartnerFault.After : PartnerFault.None;
        var claim = await (await host.OpenAsync(ClaimKind.Lost)).LostAsync();

        await claim.DoAsync(new ChooseOption(CompensationKind.Refund, null));
        await host.Host.AdvanceAsync(TimeSpan.FromHours(2));

        host.Partners.Calls("refund").ShouldBe(4);
        host.Partners.Refunds.Count.ShouldBe(1);
        (await claim.EventsAsync()).OfType<EffectDone>().Count(done => done.Kind == EffectKind.Refund).ShouldBe(1);
        (await claim.StateAsync()).Status.ShouldBe(ClaimStatus.Confirming);
    }

    [Fact]
    public async Task Reship_DispatchedTwice_IsOne()
    {
        await using var host = await ClaimHost.StartAsync();
        host.Partners.Script = (call, _, attempt) => call == "replacement" && attempt == 1 ? PartnerFault.After : PartnerFault.None;
        var claim = await (await host.OpenAsync(ClaimKind.Lost)).LostAsync();

        await claim.DoAsync(new ChooseOption(CompensationKind.Reship, null));
        await host.Host.AdvanceAsync(TimeSpan.FromMinutes(5));

        host.Partners.Calls("replacement").ShouldBe(2);
        host.Partners.Replacements.Count.ShouldBe(1);
        host.Partners.Refunds.ShouldBeEmpty();
    }

    [Fact]
    public async Task Carrier_DownForTwoHours_IsAskedAgainAndTheClaimGoesOn()
    {
        await using var host = await ClaimHost.StartAsync();
        host.Partners.Script = static (call, _, _) => call is "trace" or "recovery" ? PartnerFault.Before : PartnerFault.None;
        var claim = await host.OpenAsync(ClaimKind.Lost);
        await host.Host.AdvanceAsync(TimeSpan.FromHours(2));
        (await claim.CountAsync(EffectKind.Trace, EffectStatus.Done)).ShouldBe(0);

        host.Partners.Script = static (_, _, _) => PartnerFault.None;
        host.Partners.Trace = _ => new ParcelTrace(ParcelStanding.Lost, null, null);
        await host.Host.AdvanceAsync(TimeSpan.FromHours(2));

        (await claim.StateAsync()).Status.ShouldBe(ClaimStatus.Approving, "the carrier says that it is lost");
    }

    [Fact]
    public async Task Choice_AtTheMomentOfTheDefault_ActsOnce()
    {
        await using var host = await ClaimHost.StartAsync();
        var claim = await (await host.OpenAsync(ClaimKind.Lost)).LostAsync();
        var ends = (await claim.StateAsync()).Wait!.EndsAt;
        await host.Host.AdvanceAsync(ends - host.Host.Now - TimeSpan.FromMilliseconds(1));

        var chosen = host.TryAsync(claim.Id, new ChooseOption(CompensationKind.Reship, null));
        await Task.WhenAll(chosen, host.Host.AdvanceAsync(TimeSpan.FromMilliseconds(1)));
        await host.Host.SettleAsync();

        (await claim.EventsAsync()).OfType<OptionChosen>().ShouldHaveSingleItem();
        (host.Partners.Refunds.Count + host.Partners.Replacements.Count).ShouldBe(1);
    }

    [Fact]
    public async Task Order_TwoClaimsOnPartsOfIt_NeverRefundMoreThanWasPaid()
    {
        await using var host = await ClaimHost.StartAsync();
        var order = host.Orders.Add(host.Tea("x", cups: 10_000));
        var one = await host.OpenAsync(ClaimKind.Damaged, "1", order, new ClaimedLine("cups", Damaged: 3));
        var two = await host.OpenAsync(ClaimKind.Damaged, "2", order, new ClaimedLine("cups", Damaged: 2));
        foreach (var claim in new[] { one, two })
        {
            await claim.JudgedAsync();
            await claim.DoAsync(new ChooseOption(CompensationKind.Refund, null));
        }

        host.Partners.Refunds.Sum(refund => refund.Amount.MinorUnits).ShouldBe(10_000, "all cups");
    }

    [Fact]
    public async Task Replacement_DamagedToo_CanBeClaimedAgain()
    {
        await using var host = await ClaimHost.StartAsync();
        var order = host.Orders.Add(host.Tea("x", cups: 10_000));
        var first = await host.OpenAsync(ClaimKind.Damaged, "1", order, new ClaimedLine("cups", Damaged: 3));
        await first.JudgedAsync();
        await first.DoAsync(new ChooseOption(CompensationKind.Reship, null));

        var second = await host.OpenAsync(ClaimKind.Damaged, "2", order, new ClaimedLine("cups", Damaged: 3));
        await second.JudgedAsync();
        await second.DoAsync(new ChooseOption(CompensationKind.Refund, null));

        host.Partners.Replacements.Count.ShouldBe(1);
        host.Partners.Refunds.ShouldHaveSingleItem().Amount.ShouldBe(ClaimOrders.Yuan(6_000));
    }
}

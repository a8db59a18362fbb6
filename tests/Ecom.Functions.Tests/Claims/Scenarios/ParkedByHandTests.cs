using Ecom.Functions.Claims.Entry;
using Ecom.Functions.Claims.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Claims;

/// <summary>Finance parks a refund while the application tries it, between its tries, and at the moment of the next one: it is paid once, or not at all.</summary>
public sealed class ParkedByHandTests
{
    private const string CommandId = "park";

    [Fact]
    public async Task Refund_ParkedAfterItWasPaidWithoutAnswer_IsNotTriedUntilResumedAndFoundUnderItsKey()
    {
        await using var host = await ClaimHost.StartAsync();
        host.Partners.Script = static (call, _, attempt) => call == "refund" && attempt == 1 ? PartnerFault.After : PartnerFault.None;
        var claim = await ChosenAsync(host);
        var key = (await RefundAsync(claim)).Key;

        await claim.DoAsync(new ParkEffect(key, "The bank asks."), commandId: CommandId);
        await claim.DoAsync(new ParkEffect(key, "The bank asks."), commandId: CommandId);
        await host.Host.AdvanceAsync(TimeSpan.FromDays(1));

        host.Partners.Calls("refund").ShouldBe(1, "the timer of the next try fired, and it is parked");
        (await claim.EventsAsync()).OfType<EffectParked>().ShouldHaveSingleItem().ByHand.ShouldBe("The bank asks.");

        await claim.DoAsync(new ResumeEffect(key));

        host.Partners.Calls("refund").ShouldBe(2);
        host.Partners.Refunds.ShouldHaveSingleItem("the payment that had happened is found, not repeated");
        (await RefundAsync(claim)).ShouldSatisfyAllConditions(
            refund => refund.Key.ShouldBe(key),
            refund => refund.Status.ShouldBe(EffectStatus.Done),
            refund => refund.Reference.ShouldBe(host.Partners.Refunds.Single().RefundId));
    }

    [Theory]
    [InlineData(nameof(PartnerFault.None))]
    [InlineData(nameof(PartnerFault.Before))]
    [InlineData(nameof(PartnerFault.After))]
    [InlineData(nameof(PartnerFault.Refused))]
    public async Task Refund_ParkedWhileItIsTried_CountsAsWhatCameOfTheTry(string name)
    {
        var fault = Enum.Parse<PartnerFault>(name);
        await using var host = await ClaimHost.StartAsync();
        var claim = await (await host.OpenAsync(ClaimKind.Lost)).LostAsync();
        host.Partners.Script = (call, key, attempt) =>
        {
            if (call != "refund" || attempt > 1 || !key.EndsWith(":1", StringComparison.Ordinal)) return PartnerFault.None;
            ParkAsync(host, claim, key).GetAwaiter().GetResult();
            return fault;
        };

        await claim.DoAsync(new ChooseOption(CompensationKind.Refund, null));
        await host.Host.AdvanceAsync(TimeSpan.FromDays(1));

        var (refund, events) = (await RefundAsync(claim), await claim.EventsAsync());
        host.Partners.Calls("refund").ShouldBe(1);
        refund.Attempts.ShouldBe(1);
        if (fault == PartnerFault.None)
        {
            refund.Status.ShouldBe(EffectStatus.Done);
            events.OfType<CommandRefused>().ShouldHaveSingleItem().Code.ShouldBe("effect-done");
            return;
        }

        refund.Status.ShouldBe(EffectStatus.Parked);
        refund.IsSurelyUndone.ShouldBe(fault == PartnerFault.Refused);
        await claim.DoAsync(new ResumeEffect(refund.Key));
        host.Partners.Refunds.ShouldHaveSingleItem();
        (await RefundAsync(claim)).Status.ShouldBe(EffectStatus.Done);
        (await claim.CountAsync(EffectKind.Refund, EffectStatus.Done)).ShouldBe(1);
    }

    [Fact]
    public async Task Recovery_ParkedWhileTheRefundIsTried_IsNotTried()
    {
        await using var host = await ClaimHost.StartAsync();
        var claim = await (await host.OpenAsync(ClaimKind.Lost)).LostAsync();
        host.Partners.Script = (call, _, _) =>
        {
            if (call == "refund") ParkAsync(host, claim, $"claim-{claim.Id}:{EffectKind.Recovery}:1").GetAwaiter().GetResult();
            return PartnerFault.None;
        };

        await claim.DoAsync(new ChooseOption(CompensationKind.Refund, null));
        await host.Host.AdvanceAsync(TimeSpan.FromDays(1));

        (await RefundAsync(claim)).Status.ShouldBe(EffectStatus.Done);
        host.Partners.Calls("recovery").ShouldBe(0, "it was parked before its turn came");
        var recovery = (await claim.StateAsync()).Effects.Single(effect => effect.Kind == EffectKind.Recovery);
        recovery.Status.ShouldBe(EffectStatus.Parked);
        await claim.DoAsync(new ResumeEffect(recovery.Key), ClaimPeople.Logistics);
        host.Partners.Recoveries.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Refund_ParkedAtTheMomentOfTheNextTry_IsPaidOnceOrWaits()
    {
        await using var host = await ClaimHost.StartAsync();
        host.Partners.Script = static (call, _, attempt) => call == "refund" && attempt == 1 ? PartnerFault.Before : PartnerFault.None;
        var claim = await ChosenAsync(host);
        var due = await RefundAsync(claim);
        await host.Host.AdvanceAsync(due.TryAt - host.Host.Now - TimeSpan.FromMilliseconds(1));

        var parks = host.TryAsync(claim.Id, new ParkEffect(due.Key, "Wait."), commandId: CommandId);
        await Task.WhenAll(parks, host.Host.AdvanceAsync(TimeSpan.FromMilliseconds(1)));
        await host.Host.AdvanceAsync(TimeSpan.FromDays(1));

        var refund = await RefundAsync(claim);
        refund.Status.ShouldBeOneOf(EffectStatus.Done, EffectStatus.Parked);
        host.Partners.Refunds.Count.ShouldBe(refund.Status == EffectStatus.Done ? 1 : 0);
        host.Partners.Calls("refund").ShouldBe(refund.Status == EffectStatus.Done ? 2 : 1);
    }

    private static async Task<ClaimScenario> ChosenAsync(ClaimHost host)
    {
        var claim = await (await host.OpenAsync(ClaimKind.Lost)).LostAsync();
        return await claim.DoAsync(new ChooseOption(CompensationKind.Refund, null));
    }

    private static async Task<ClaimEffect> RefundAsync(ClaimScenario claim) =>
        (await claim.StateAsync()).Effects.FindLast(effect => effect.Kind == EffectKind.Refund).ShouldNotBeNull();

    internal static async Task ParkAsync(ClaimHost host, ClaimScenario claim, string key) =>
        (await host.Host.Services.GetRequiredService<ClaimGate>().TakeAsync(
            host.Host.Host.Durable, await claim.StateAsync(), ClaimPeople.Finance, CommandId, new ParkEffect(key, "Wait."), default)).ShouldBeNull();
}

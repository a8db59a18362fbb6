using Ecom.Functions.Claims.Entry;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Messages;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Orders;
using Ecom.LocalHost.Simulators;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Claims;

/// <summary>A parcel across slices, with the partners' simulators behind real HTTP: shop, carrier, orders, claims, payments.</summary>
public sealed class LostParcelTests
{
    [Fact]
    public async Task Parcel_LostPaidAndSeenTheNextDay_IsPaidOnceAndCalledBack()
    {
        await using var simulators = await SimulatorsInTest.StartAsync();
        await using var host = await ContractHost.StartAsync(hasTimers: false, settings: simulators.Settings);
        var order = await OrderScenario.ShippedAsync(host);
        await simulators.TellAsync(
            SimulatorRole.Carrier, $"parcels/{order.Parcel.TrackingNumber}/scans", new { kind = "lost", at = host.Now, isSilent = true });
        await order.ScansAsync(ParcelEventKind.Lost);
        var claims = host.Services.GetRequiredService<ClaimStore>();
        var claim = (await claims.FindByParcelAsync(order.Parcel, default)).ShouldHaveSingleItem("the loss opens one claim by itself");
        claim.Status.ShouldBe(ClaimStatus.Offered);
        await simulators.TellAsync(SimulatorRole.Payments, "faults", new { kind = "fail", moment = "after", next = 10, path = "/refunds" });

        var refused = await host.Services.GetRequiredService<ClaimGate>().TakeAsync(
            host.Host.Durable, claim, ClaimPeople.Agent, "choose", new ChooseOption(CompensationKind.Refund, null), default);
        refused.ShouldBeNull();
        await host.SettleAsync();
        await host.AdvanceAsync(TimeSpan.FromDays(1));
        await order.ScansAsync();

        claim = (await claims.FindAsync(claim.Id)).ShouldNotBeNull();
        claim.Effects.Single(effect => effect.Kind == EffectKind.Refund).Attempts.ShouldBeGreaterThan(1, "paid, but not answered");
        claim.Effects.Single(effect => effect.Kind == EffectKind.Recall).Status.ShouldBe(EffectStatus.Done);
        claim.Recovery.ShouldNotBeNull().IsWithdrawn.ShouldBeTrue();
        (await simulators.RefundsAsync()).ShouldBe((1, 6799), "all of the order, with freight");
    }
}

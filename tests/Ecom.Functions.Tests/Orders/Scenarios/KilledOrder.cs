using System.Globalization;
using Ecom.Functions.Messages;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.LocalHost.Testing;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Tests.Orders;

/// <summary>An order whose host is killed at one of its commits, and a shop and a carrier that tell again what was not taken.</summary>
/// <param name="host">The host; it is started again after the kill.</param>
/// <param name="commit">The commit at which it is killed, from 1; it is also the how-manieth order of the store this is.</param>
internal sealed class KilledOrder(ContractHost host, int commit)
{
    private static readonly string[] Whole =
    [
        nameof(OrderTracked), nameof(OrderPlaced), nameof(OrderPaid), nameof(ParcelShipped), nameof(ParcelScanned), nameof(ParcelDelayed),
        nameof(ParcelLost), nameof(ParcelScanned), nameof(OrderEnded),
    ];

    private readonly OrderScenario order = new(
        host, string.Create(CultureInfo.InvariantCulture, $"o-{commit}"), string.Create(CultureInfo.InvariantCulture, $"SF{commit}"));

    private bool wasKilled;

    /// <summary>Takes the order to its end.</summary>
    /// <returns>Whether the host was killed on the way.</returns>
    public async Task<bool> RunAsync(KillMoment moment)
    {
        host.Host.KillAtCommit(host.Host.Commits + commit, moment);
        // The first scan comes before anybody knows whose the parcel is.
        await CarrierAsync(order.Scan(ParcelEventKind.PickedUp));
        await ShopAsync(order.Placed());
        await ShopAsync(order.Paid());
        await ShopAsync(order.Shipped());
        await InsistAsync(() => host.AdvanceAsync(TimeSpan.FromDays(7)));
        await CarrierAsync(order.Scan(ParcelEventKind.Delivered));
        await InsistAsync(() => host.AdvanceAsync(TimeSpan.FromDays(16)));
        return wasKilled;
    }

    public async Task ShouldHaveOpenedEachCaseOnceAsync()
    {
        // Facts keep their order here, since each is told again until it is taken.
        (await order.NamesAsync()).Order().ShouldBe(Whole.Order());
        (await order.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Completed);
        (await order.ClaimsAsync()).ShouldHaveSingleItem().ExternalId.ShouldBe($"loss:{order.Parcel}");
        (await IntakeQueues.WaitingAsync(host, ComplaintReported.Queue)).Select(message => message.MessageId)
            .Where(id => id == $"delay:{order.Parcel}").ShouldHaveSingleItem();
        (await order.FactsAsync()).ShouldNotBeNull().Parcels.ShouldHaveSingleItem().DeliveredAt.ShouldNotBeNull();
    }

    private Task ShopAsync(OrderChanged said) => InsistAsync(() => order.TellAsync(said, said.EventId));

    private Task CarrierAsync(ParcelEvent said) => InsistAsync(() => order.TellAsync(said, said.EventId));

    private async Task InsistAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception) when (host.Host.IsKilled)
        {
            // The process is gone and the caller knows nothing.
        }

        if (!host.Host.IsKilled) return;
        wasKilled = true;
        await host.Host.RestartAsync();
        await host.SettleAsync();
        // What the dead process had locked comes again when its lock is over; retries of steps need time too.
        await host.AdvanceAsync(TimeSpan.FromMinutes(10));
        await act();
    }
}

using Ecom.Functions.Messages;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Kills;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Tests.Orders;

/// <summary>An order whose host is killed at one of its commits, and a shop and a carrier that tell again what was not taken.</summary>
/// <param name="host">The host; it is started again after the kill.</param>
/// <param name="run">Kills it.</param>
internal sealed class KilledOrder(ContractHost host, KilledRun run)
{
    private static readonly string[] Whole =
    [
        nameof(OrderTracked), nameof(OrderPlaced), nameof(OrderPaid), nameof(ParcelShipped), nameof(ParcelScanned), nameof(ParcelDelayed),
        nameof(ParcelLost), nameof(ParcelScanned), nameof(OrderEnded),
    ];

    private readonly OrderScenario order = new(host, run.Key("o"), run.Key("SF"));

    /// <summary>Takes the order to its end.</summary>
    public async Task RunAsync()
    {
        run.Arm();
        // The first scan comes before anybody knows whose the parcel is.
        await CarrierAsync(order.Scan(ParcelEventKind.PickedUp));
        await ShopAsync(order.Placed());
        await ShopAsync(order.Paid());
        await ShopAsync(order.Shipped());
        await run.InsistAsync(() => host.AdvanceAsync(TimeSpan.FromDays(7)));
        await CarrierAsync(order.Scan(ParcelEventKind.Delivered));
        await run.InsistAsync(() => host.AdvanceAsync(TimeSpan.FromDays(16)));
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

    private Task ShopAsync(OrderChanged said) => run.InsistAsync(() => order.TellAsync(said, said.EventId));

    private Task CarrierAsync(ParcelEvent said) => run.InsistAsync(() => order.TellAsync(said, said.EventId));
}

using System.Text.Json;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Orders;

/// <summary>An order under the rules alone: facts are decided, events are written and read as a ledger does, time acts as the orchestration lets it.</summary>
internal sealed class OrderInTest(OrderPolicy? policy = null)
{
    /// <summary>Monday, 2 March 2026, nine o'clock in China.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly OrderRules rules = new(policy ?? new OrderPolicy());
    private readonly List<RecordedEvent<OrderEvent>> recorded = [];

    public DateTimeOffset Now { get; private set; } = Monday;

    public OrderState State { get; private set; } = null!;

    public DateTimeOffset? Next => rules.Deadlines.Next(State);

    public IReadOnlyList<RecordedEvent<OrderEvent>> Recorded => recorded;

    public IEnumerable<OrderEvent> Events => recorded.Select(each => each.Event);

    public IEnumerable<ParcelDelayed> Delays => Events.OfType<ParcelDelayed>();

    public IEnumerable<ParcelLost> Losses => Events.OfType<ParcelLost>();

    /// <summary>An order that was placed and paid, and of which a parcel was handed over just now.</summary>
    public static OrderInTest Shipped(bool sameCity = false, OrderPolicy? policy = null)
    {
        OrderInTest order = new(policy);
        order.Does(new OrderPlaced("1", Monday, SampleOrders.Placement));
        order.Does(new OrderPaid("2", Monday, SampleOrders.Payment));
        order.Does(SampleOrders.Shipped("3", Monday, sameCity: sameCity));
        return order;
    }

    /// <summary>Records a fact that is accepted.</summary>
    /// <returns>What was recorded.</returns>
    public IReadOnlyList<OrderEvent> Does(OrderFact fact, params IReadOnlyList<ParcelScanned> kept)
    {
        var decision = Decides(fact, kept);
        var events = decision.ShouldBeOfType<Decision<OrderEvent>.Accepted>($"{fact}: {decision}").Events;
        foreach (var happened in events) Happens(happened);
        return events;
    }

    /// <summary>Records a fact, and nothing that follows from it.</summary>
    public void Hears(OrderFact fact, params IReadOnlyList<ParcelScanned> kept)
    {
        foreach (var happened in Decides(fact, kept).ShouldBeOfType<Decision<OrderEvent>.Accepted>().Events)
        {
            if (happened is OrderFact or OrderTracked) Happens(happened);
        }
    }

    public OrderInTest Scans(ScanKind kind = ScanKind.InTransit, ParcelKey? parcel = null)
    {
        Does(SampleOrders.Scanned(Now, kind, parcel));
        return this;
    }

    public RuleRefusal Refuses(OrderFact fact) => Decides(fact).ShouldBeOfType<Decision<OrderEvent>.Refused>(fact.ToString()).Refusal;

    public Decision<OrderEvent> Decides(OrderFact fact, params IReadOnlyList<ParcelScanned> kept) =>
        rules.Decide(State, new RecordFact("o-1", fact), new OrderContext(Now, kept));

    /// <summary>Time goes on; each deadline acts at its instant.</summary>
    public OrderInTest After(TimeSpan time)
    {
        var until = Now + time;
        for (var turns = 0; Next is { } next && next <= until; turns++)
        {
            turns.ShouldBeLessThan(50, $"deadlines at {next} keep acting");
            if (next > Now) Now = next;
            var events = rules.Decide(State, new TimePassed(), new OrderContext(Now)).ShouldBeOfType<Decision<OrderEvent>.Accepted>().Events;
            events.ShouldNotBeEmpty($"nothing acts at {next} though it is {Now}");
            foreach (var happened in events) Happens(happened);
        }

        Now = until;
        return this;
    }

    /// <summary>Time goes on to an instant at which nothing must have acted yet.</summary>
    public OrderInTest Quiet(TimeSpan time)
    {
        var before = recorded.Count;
        After(time);
        recorded.Count.ShouldBe(before, string.Join(", ", Events.Skip(before)));
        return this;
    }

    /// <summary>Time goes on to an instant while the host is down.</summary>
    public OrderInTest Jump(TimeSpan time)
    {
        Now += time;
        return this;
    }

    private void Happens(OrderEvent happened)
    {
        var json = JsonSerializer.Serialize(happened, happened.GetType(), LedgerJson.Options);
        var read = (OrderEvent)JsonSerializer.Deserialize(json, happened.GetType(), LedgerJson.Options)!;
        RecordedEvent<OrderEvent> entry = new((State?.Seq ?? 0) + 1, Now, Person.System, null, read);
        State = OrderEvolution.Evolve("o", State, entry);
        recorded.Add(entry);
    }
}

using System.Text.Json;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Orders.Rules;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Complaints;

namespace Ecom.Functions.Tests.Claims;

/// <summary>A claim under the rules alone: commands are decided, events are written and read as a ledger does, time acts and partners are asked as the orchestration does it.</summary>
internal sealed class ClaimInTest
{
    /// <summary>Monday, 2 March 2026, nine o'clock in China.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly List<RecordedEvent<ClaimEvent>> recorded = [];

    private ClaimInTest(OrderFacts order, ClaimPolicy policy)
    {
        Order = order;
        Rules = new ClaimRules(policy, ComplaintWorld.Calendar);
    }

    public OrderFacts Order { get; }

    public ClaimRules Rules { get; }

    public DateTimeOffset Now { get; private set; } = Monday;

    public ClaimState State { get; private set; } = null!;

    public IReadOnlyDictionary<string, int> Taken { get; set; } = new Dictionary<string, int>(StringComparer.Ordinal);

    public Money? Left { get; set; }

    /// <summary>What a partner answers; a test replaces it.</summary>
    public Func<ClaimEffect, EffectReport> Partner { get; set; } = Works;

    /// <summary>What happens while an effect is tried; false: what comes of the try is lost, and the work is parked.</summary>
    public Func<ClaimEffect, bool> WhileTried { get; set; } = static _ => true;

    public IReadOnlyList<ClaimEvent> Events => [.. recorded.Select(each => each.Event)];

    /// <summary>A claim of two damaged cups of five.</summary>
    public static ClaimInTest Damaged(OrderFacts? order = null, ClaimPolicy? policy = null, CustomerTier tier = CustomerTier.Standard, params ClaimedLine[] lines) =>
        Open(ClaimKind.Damaged, order, policy, tier, lines.Length > 0 ? lines : [new ClaimedLine("cups", Damaged: 2)]);

    /// <summary>A claim of a whole parcel that did not come.</summary>
    public static ClaimInTest Lost(OrderFacts? order = null, ClaimPolicy? policy = null) => Open(ClaimKind.Lost, order, policy, CustomerTier.Standard, []);

    public static ClaimReport Report(ClaimKind? kind, OrderFacts order, CustomerTier tier = CustomerTier.Standard, params IReadOnlyList<ClaimedLine> lines) => new(
        ClaimChannel.WebForm,
        "w-1",
        order.OrderId,
        kind,
        new CustomerContact("梅 Mei", ClaimOrders.Customer, "mei@example.com", Tier: tier),
        "It is broken.",
        null,
        lines);

    public static ClaimPhoto Photo(string id = "p1") => new(id, "cup.jpg", "image/jpeg", 1000, $"sha-{id}", $"{id}-shown", $"sha-{id}-shown");

    /// <summary>What partners answer when all is well.</summary>
    public static EffectReport Works(ClaimEffect effect) => new(effect.Key, effect.Attempts + 1, EffectResult.Done)
    {
        Reference = $"ref-{effect.Key}",
        Parcel = effect.Kind is EffectKind.Replacement or EffectKind.Pickup ? new ParcelKey("sf", $"{effect.Kind}-1") : null,
        Trace = effect.Kind == EffectKind.Trace ? TraceFinding.Unseen : null,
    };

    public static EffectReport IsAway(ClaimEffect effect) =>
        new(effect.Key, effect.Attempts + 1, EffectResult.Unavailable) { Reference = "time-out" };

    public static EffectReport Refuses(ClaimEffect effect, string code) =>
        new(effect.Key, effect.Attempts + 1, EffectResult.Refused) { Reference = code };

    /// <summary>Gives a command that is accepted, and does what follows from it.</summary>
    public IReadOnlyList<ClaimEvent> Does(ClaimCommand command, Person? by = null)
    {
        var events = Only(command, by);
        Settle();
        return events;
    }

    /// <summary>Gives a command that is refused.</summary>
    public RuleRefusal Refused(ClaimCommand command, Person? by = null) =>
        Decides(command, by ?? ClaimPeople.By(command)).ShouldBeOfType<Decision<ClaimEvent>.Refused>(command.ToString()).Refusal;

    public Decision<ClaimEvent> Decides(ClaimCommand command, Person by) => Rules.Decide(
        "c1", State, command, new ClaimFacts(by, Now) { Number = "CL-2026-000001", Order = Order, Taken = Taken, Left = Left });

    public ClaimInTest After(TimeSpan time) => At(Now + time);

    /// <summary>Time goes on to an instant; each deadline up to it acts at its instant.</summary>
    public ClaimInTest At(DateTimeOffset instant)
    {
        Settle();
        while (ClaimPhases.Next(State) is { } next && next <= instant)
        {
            if (next > Now) Now = next;
            Settle();
        }

        Now = instant;
        return this;
    }

    /// <summary>Lets what is due happen, and sees that it does: an orchestration would turn without end otherwise.</summary>
    public void Settle()
    {
        for (var turns = 0; ; turns++)
        {
            turns.ShouldBeLessThan(60, $"the claim keeps acting at {Now}, {State.Status}: {string.Join(", ", Events.TakeLast(8).Select(each => each.GetType().Name))}");
            if (State.Parked is null && ClaimPhases.Due(State, Now) is { } effect)
                Try(effect);
            else if (ClaimPhases.Next(State) <= Now)
                Only(new TimePassed()).ShouldNotBeEmpty($"nothing acts at {Now} in {State.Status}");
            else
                break;
        }

        if (ClaimPhases.Of(State, Now) != ClaimPhase.Ended) ClaimPhases.Next(State).ShouldNotBeNull($"{State.Status} waits without a deadline");
    }

    public ClaimEffect Effect(EffectKind kind) => State.Effects.FindLast(effect => effect.Kind == kind).ShouldNotBeNull($"no {kind}");

    public int Count(EffectKind kind, EffectStatus status) => State.Effects.Count(effect => effect.Kind == kind && effect.Status == status);

    private void Try(ClaimEffect effect)
    {
        var report = Partner(effect);
        Only(WhileTried(effect) ? new RecordEffect(report) : new ParkWork("ApplyClaimCommand", "Fault"));
    }

    private static ClaimInTest Open(ClaimKind kind, OrderFacts? order, ClaimPolicy? policy, CustomerTier tier, IReadOnlyList<ClaimedLine> lines)
    {
        ClaimInTest claim = new(order ?? ClaimOrders.Tea(), policy ?? new ClaimPolicy());
        claim.Does(new OpenClaim(Report(kind, claim.Order, tier, lines)), ClaimPeople.Customer);
        return claim;
    }

    /// <summary>Gives a command that is accepted, and nothing that follows from it yet.</summary>
    public IReadOnlyList<ClaimEvent> Only(ClaimCommand command, Person? by = null)
    {
        var who = by ?? ClaimPeople.By(command);
        var decision = Decides(command, who);
        var events = decision.ShouldBeOfType<Decision<ClaimEvent>.Accepted>($"{command} by {who}: {decision}").Events;
        foreach (var happened in events) Happens(happened, who);
        return events;
    }

    private void Happens(ClaimEvent happened, Person by)
    {
        var json = JsonSerializer.Serialize(happened, happened.GetType(), LedgerJson.Options);
        var read = (ClaimEvent)JsonSerializer.Deserialize(json, happened.GetType(), LedgerJson.Options)!;
        RecordedEvent<ClaimEvent> entry = new((State?.Seq ?? 0) + 1, Now, by, null, read);
        State = ClaimEvolution.Evolve(State, entry);
        recorded.Add(entry);
    }
}

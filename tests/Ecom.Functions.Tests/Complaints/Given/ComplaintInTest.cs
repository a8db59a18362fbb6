using System.Text.Json;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>A complaint under the rules alone: commands are decided, events are written and read as a ledger does, time acts as the orchestration lets it.</summary>
internal sealed class ComplaintInTest
{
    /// <summary>Monday, 2 March 2026, nine o'clock in China.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly List<RecordedEvent<ComplaintEvent>> recorded = [];

    private ComplaintInTest(DateTimeOffset now) => Now = now;

    public DateTimeOffset Now { get; private set; }

    public ComplaintState State { get; private set; } = null!;

    public IReadOnlyList<RecordedEvent<ComplaintEvent>> Recorded => recorded;

    public IEnumerable<ComplaintEvent> Events => recorded.Select(each => each.Event);

    public static ComplaintInTest Reported(ComplaintReport? report = null, DateTimeOffset? at = null)
    {
        ComplaintInTest complaint = new(at ?? Monday);
        complaint.Does(new OpenComplaint(report ?? Complaint()), Staff.Agent);
        return complaint;
    }

    public static ComplaintReport Complaint(CustomerDemand demand = CustomerDemand.None) => Reports.Ordinary().ToReport() with { Demand = demand };

    /// <summary>Gives a command that is accepted.</summary>
    /// <returns>What happened.</returns>
    public IReadOnlyList<ComplaintEvent> Does(ComplaintCommand command, Person? by = null)
    {
        var decision = Decides(command, by ?? ByWhom(command));
        var events = decision.ShouldBeOfType<Decision<ComplaintEvent>.Accepted>($"{command} by {by}: {decision}").Events;
        foreach (var happened in events) Happens(happened, by ?? ByWhom(command));
        return events;
    }

    /// <summary>Gives a command that is refused.</summary>
    public RuleRefusal Refuses(ComplaintCommand command, Person? by = null) =>
        Decides(command, by ?? ByWhom(command)).ShouldBeOfType<Decision<ComplaintEvent>.Refused>(command.ToString()).Refusal;

    public Decision<ComplaintEvent> Decides(ComplaintCommand command, Person by) =>
        ComplaintWorld.Rules.Decide("c1", State, command, new ComplaintFacts(by, Now, "CP-2026-000001"));

    /// <summary>Time goes on; each deadline acts at its instant.</summary>
    public ComplaintInTest After(TimeSpan time) => At(Now + time);

    /// <summary>Time goes on to an instant; each deadline up to it acts at its instant.</summary>
    public ComplaintInTest At(DateTimeOffset instant)
    {
        while (ComplaintDeadlines.Next(State) is { } next && next <= instant)
        {
            if (next > Now) Now = next;
            Acts();
        }

        Now = instant;
        return this;
    }

    /// <summary>Time jumps, as after an outage; nothing has acted yet.</summary>
    public ComplaintInTest Jump(TimeSpan time)
    {
        Now += time;
        return this;
    }

    /// <summary>Lets what is due act, and sees that it does: an orchestration would turn without end otherwise.</summary>
    public void Acts()
    {
        for (var turns = 0; ComplaintDeadlines.Next(State) is { } due && due <= Now; turns++)
        {
            turns.ShouldBeLessThan(5, $"deadlines at {due} keep acting at {Now}, {State.Status}: {string.Join(", ", Events.TakeLast(8))}");
            var before = State;
            Does(new TimePassed(), Person.System).ShouldNotBeEmpty($"nothing acts at {due} though it is {Now}, {before.Status}: {string.Join(", ", Events.TakeLast(8).Select(each => each.GetType().Name))}");
        }
    }

    private void Happens(ComplaintEvent happened, Person by)
    {
        var json = JsonSerializer.Serialize(happened, happened.GetType(), LedgerJson.Options);
        var read = (ComplaintEvent)JsonSerializer.Deserialize(json, happened.GetType(), LedgerJson.Options)!;
        RecordedEvent<ComplaintEvent> entry = new((State?.Seq ?? 0) + 1, Now, by, null, read);
        State = ComplaintWorld.Evolution.Evolve(State, entry);
        recorded.Add(entry);
    }

    private static Person ByWhom(ComplaintCommand command) => Samples.By(command);
}

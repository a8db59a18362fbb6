using Ecom.Functions.Platform.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Orders.Rules.OrderEvent>;

namespace Ecom.Functions.Orders.Rules;

/// <summary>Decides what a command does to an order. Pure: the same state, command and context give the same decision.</summary>
/// <param name="policy">The numbers of the rules.</param>
public sealed class OrderRules(OrderPolicy policy)
{
    private readonly DeadlineDecisions deadlines = new(policy);

    /// <summary>When time acts.</summary>
    public OrderDeadlines Deadlines { get; } = new(policy);

    /// <summary>Decides a command.</summary>
    /// <param name="state">The state; null when there is no order.</param>
    /// <param name="command">The command.</param>
    /// <param name="context">When, and what was gathered before.</param>
    public Decision Decide(OrderState? state, OrderCommand command, OrderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return command switch
        {
            RecordFact record => WithWhatIsDue(state, FactDecisions.Record(state, record, context), context.Now),
            ParkWork park => ParkedDecisions.Park(state, park, context.Now + policy.ParkedRetryAfter),
            ResumeWork => ParkedDecisions.Resume(state, context.By),
            // An order of which nothing was recorded has no deadlines.
            TimePassed => state is null ? Decision.Accept() : deadlines.Decide(state, context.Now),
            _ => throw new InvalidOperationException($"{command.GetType().Name} is not known."),
        };
    }

    // What a fact makes due at once, such as the loss that the carrier tells of, happens with it.
    private Decision WithWhatIsDue(OrderState? state, Decision decision, DateTimeOffset now)
    {
        if (decision is not Decision.Accepted { Events: { Count: > 0 } events }) return decision;
        var after = events.Aggregate(
            state, (before, happened) => OrderEvolution.Evolve("", before, new RecordedEvent<OrderEvent>(0, now, Person.System, null, happened)));
        return deadlines.Decide(after!, now) is Decision.Accepted due ? Decision.Accept([.. events, .. due.Events]) : decision;
    }
}

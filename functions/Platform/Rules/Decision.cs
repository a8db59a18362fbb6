namespace Ecom.Functions.Platform.Rules;

/// <summary>What the rules of a slice say to a command: events, or a refusal.</summary>
/// <typeparam name="TEvent">The slice's events.</typeparam>
public abstract record Decision<TEvent>
    where TEvent : class
{
    private Decision()
    {
    }

    /// <summary>The command is accepted.</summary>
    /// <param name="Events">What happened; empty when there is nothing to do.</param>
    public sealed record Accepted(IReadOnlyList<TEvent> Events) : Decision<TEvent>;

    /// <summary>The command is refused.</summary>
    /// <param name="Refusal">Why.</param>
    public sealed record Refused(RuleRefusal Refusal) : Decision<TEvent>;

    /// <summary>Accepts.</summary>
    /// <param name="events">What happened.</param>
    public static Decision<TEvent> Accept(params IReadOnlyList<TEvent> events) => new Accepted(events);

    /// <summary>Refuses.</summary>
    /// <param name="kind">Why, as the caller sees it.</param>
    /// <param name="code">Stable code.</param>
    /// <param name="detail">What is wrong.</param>
    /// <param name="fields">The fields concerned.</param>
    public static Decision<TEvent> Refuse(RefusalKind kind, string code, string detail, IReadOnlyList<FieldProblem>? fields = null) =>
        new Refused(new RuleRefusal(kind, code, detail) { Fields = fields ?? [] });
}

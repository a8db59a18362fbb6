namespace Ecom.Functions.Contracts.Rules;

/// <summary>What the rules say to a command: events, or a refusal.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>The command is accepted.</summary>
    /// <param name="Events">What happened; empty when there is nothing to do.</param>
    public sealed record Accepted(IReadOnlyList<ContractEvent> Events) : Decision;

    /// <summary>The command is refused.</summary>
    /// <param name="Refusal">Why.</param>
    public sealed record Refused(ContractRefusal Refusal) : Decision;

    /// <summary>Accepts.</summary>
    /// <param name="events">What happened.</param>
    public static Decision Accept(params IReadOnlyList<ContractEvent> events) => new Accepted(events);

    /// <summary>Refuses.</summary>
    /// <param name="kind">Why, as the caller sees it.</param>
    /// <param name="code">Stable code.</param>
    /// <param name="detail">What is wrong.</param>
    /// <param name="fields">The fields concerned.</param>
    public static Decision Refuse(RefusalKind kind, string code, string detail, IReadOnlyList<FieldProblem>? fields = null) =>
        new Refused(new ContractRefusal(kind, code, detail) { Fields = fields ?? [] });
}

namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>The targets of a case, with the version and the rule of the policy that they come from.</summary>
/// <param name="PolicyVersion">Version of the policy.</param>
/// <param name="Rule">The rule that matched.</param>
/// <param name="Calendar">Name of the working calendar.</param>
public sealed record ClockPlan(string PolicyVersion, string Rule, string Calendar)
{
    /// <summary>For the first response; null: no clock.</summary>
    public ClockTarget? FirstResponse { get; init; }

    /// <summary>For the next update; null: only promises are kept.</summary>
    public ClockTarget? NextUpdate { get; init; }

    /// <summary>For the resolution; null: no clock.</summary>
    public ClockTarget? Resolution { get; init; }

    /// <summary>Whether another plan has the same targets: a rule of a version never changes, while lists that were read from a record are never equal.</summary>
    /// <param name="other">The other plan.</param>
    public bool IsSameAs(ClockPlan? other) =>
        other is not null
        && string.Equals(PolicyVersion, other.PolicyVersion, StringComparison.Ordinal)
        && string.Equals(Rule, other.Rule, StringComparison.Ordinal);

    /// <summary>The target of a clock that starts or goes on at an instant.</summary>
    internal AppliedTarget? For(ClockKind kind, DateTimeOffset since) => Applied(since, kind switch
    {
        ClockKind.FirstResponse => FirstResponse,
        ClockKind.NextUpdate => NextUpdate,
        ClockKind.Resolution => Resolution,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a clock."),
    });

    /// <summary>The target by which a promise is counted, warned about and escalated where the policy asks for no updates.</summary>
    internal AppliedTarget? ForPromise(DateTimeOffset since) => NextUpdate is not null
        ? For(ClockKind.NextUpdate, since)
        : Applied(since, (Resolution ?? FirstResponse) is { } target ? target with { Mode = NextUpdateMode.AnswerToCustomer } : null);

    private AppliedTarget? Applied(DateTimeOffset since, ClockTarget? target) =>
        target is null ? null : new AppliedTarget(since, PolicyVersion, Rule, Calendar, target);
}

namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>What a policy asks of one clock.</summary>
/// <param name="Limit">The time limit; its unit decides what the clock counts, working time or time on the wall.</param>
public sealed record ClockTarget(WorkDuration Limit)
{
    /// <summary>Warnings, in percent of the limit, increasing [75, 90].</summary>
    public IReadOnlyList<int> WarnAt { get; init; } = [];

    /// <summary>Who is told after a breach, in order.</summary>
    public IReadOnlyList<EscalationStep> Escalation { get; init; } = [];

    /// <summary>Waiting for whom stops the clock; for anybody else it goes on.</summary>
    public IReadOnlyList<WaitingFor> PausedBy { get; init; } = [];

    /// <summary>What starts the clock of the next update; of no meaning to the others.</summary>
    public NextUpdateMode Mode { get; init; }

    /// <summary>Whether the time between a resolution and a reopening counts [no]; of meaning to the resolution only.</summary>
    public bool CountsWhileResolved { get; init; }
}

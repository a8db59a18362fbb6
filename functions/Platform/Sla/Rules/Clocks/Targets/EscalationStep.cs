namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>One rung of the ladder that a breach climbs while the clock stays unmet.</summary>
/// <param name="Level">Who is told.</param>
/// <param name="After">How long after the breach; zero: at the breach.</param>
public sealed record EscalationStep(EscalationLevel Level, WorkDuration After);

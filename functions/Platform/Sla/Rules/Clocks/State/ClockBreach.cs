namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>A limit that passed.</summary>
/// <param name="Due">When it passed.</param>
/// <param name="At">When that became a breach: the same instant, or that of the event by which it was already over.</param>
/// <param name="Because">Why.</param>
/// <param name="Escalations">How many rungs of the ladder it has climbed.</param>
public sealed record ClockBreach(DateTimeOffset Due, DateTimeOffset At, ReachedBecause Because, int Escalations = 0);

namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>A person told the customer how things stand, which answers no question of theirs.</summary>
/// <param name="At">When.</param>
public sealed record UpdateGiven(DateTimeOffset At) : ClockEvent(At);

namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>The customer sent a message.</summary>
/// <param name="At">When.</param>
public sealed record CustomerWrote(DateTimeOffset At) : ClockEvent(At);

namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>The customer was told a resolution.</summary>
/// <param name="At">When.</param>
public sealed record CaseResolved(DateTimeOffset At) : ClockEvent(At);

namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Nothing is owed any more: closed, withdrawn or cancelled.</summary>
/// <param name="At">When.</param>
public sealed record CaseClosed(DateTimeOffset At) : ClockEvent(At);

namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Somebody or something answered the customer.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who: only a person's answer counts.</param>
public sealed record Responded(DateTimeOffset At, Responder By) : ClockEvent(At);

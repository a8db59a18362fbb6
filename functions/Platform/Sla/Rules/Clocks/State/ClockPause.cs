namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>A stretch of time that a clock does not count.</summary>
/// <param name="Start">Its start.</param>
/// <param name="End">Its end; null while it lasts.</param>
/// <param name="For">Who was waited for; null: the case was resolved.</param>
/// <param name="Cause">Why.</param>
public sealed record ClockPause(DateTimeOffset Start, DateTimeOffset? End, WaitingFor? For, string Cause);

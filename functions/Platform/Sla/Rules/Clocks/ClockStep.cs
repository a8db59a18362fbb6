namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>What one event did.</summary>
/// <param name="Ledger">The clocks after it.</param>
/// <param name="Reached">What was reached by it, in order: warnings, breaches and escalations to tell somebody about.</param>
public sealed record ClockStep(ClockLedger Ledger, IReadOnlyList<ReachedAlarm> Reached);

using System.Text.Json.Serialization;

namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Something that clocks know of a case, whatever the case is about.</summary>
/// <param name="At">When it happened. An instant before that of the event before is taken as that one: the order of events decides.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(ClocksStarted), nameof(ClocksStarted))]
[JsonDerivedType(typeof(Responded), nameof(Responded))]
[JsonDerivedType(typeof(CustomerWrote), nameof(CustomerWrote))]
[JsonDerivedType(typeof(UpdatePromised), nameof(UpdatePromised))]
[JsonDerivedType(typeof(UpdateGiven), nameof(UpdateGiven))]
[JsonDerivedType(typeof(ClocksPaused), nameof(ClocksPaused))]
[JsonDerivedType(typeof(ClocksResumed), nameof(ClocksResumed))]
[JsonDerivedType(typeof(PlanChanged), nameof(PlanChanged))]
[JsonDerivedType(typeof(CaseResolved), nameof(CaseResolved))]
[JsonDerivedType(typeof(CaseReopened), nameof(CaseReopened))]
[JsonDerivedType(typeof(CaseClosed), nameof(CaseClosed))]
[JsonDerivedType(typeof(TimeReached), nameof(TimeReached))]
public abstract record ClockEvent(DateTimeOffset At);

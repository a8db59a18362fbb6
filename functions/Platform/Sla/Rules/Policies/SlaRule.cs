using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Platform.Sla.Rules.Policies;

/// <summary>One rule of a policy.</summary>
/// <param name="When">Which cases it is for.</param>
/// <param name="Plan">Their targets, with the policy's version and the rule's name.</param>
public sealed record SlaRule(SlaConditions When, ClockPlan Plan);

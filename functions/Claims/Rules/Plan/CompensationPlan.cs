using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>How a claim may be compensated, and why so.</summary>
/// <param name="PolicyVersion">Version of the rules that made it.</param>
/// <param name="Value">What was paid for the claimed pieces, with freight when nothing of the order was received.</param>
/// <param name="Options">The ways, of which the customer chooses one.</param>
/// <param name="Default">The way after silence.</param>
/// <param name="Points">Points on top; 0: none.</param>
/// <param name="Approval">Who must approve it.</param>
/// <param name="ClaimsFromCarrier">Whether the value is claimed from the carrier.</param>
/// <param name="Reasons">The rules that matched.</param>
public sealed record CompensationPlan(
    string PolicyVersion,
    Money Value,
    IReadOnlyList<PlanOption> Options,
    CompensationKind Default,
    int Points,
    ApprovalLevel Approval,
    bool ClaimsFromCarrier,
    IReadOnlyList<RuleMatch> Reasons);

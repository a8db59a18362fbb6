using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>It was classified and routed; its clocks start, or go on by other targets.</summary>
/// <param name="Category">What it is about.</param>
/// <param name="Priority">How urgent it is.</param>
/// <param name="Queue">Whose work it is.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Plan">The targets, with the version and rule of the policy.</param>
public sealed record ComplaintClassified(
    ComplaintCategory Category,
    ComplaintPriority Priority,
    string Queue,
    [PersonalData] IReadOnlyList<string> Reasons,
    ClockPlan Plan) : ComplaintEvent;

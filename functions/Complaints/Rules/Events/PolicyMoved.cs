using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>It goes on by another version of the policy.</summary>
/// <param name="Plan">The new targets.</param>
/// <param name="Reason">Why.</param>
public sealed record PolicyMoved(ClockPlan Plan, [PersonalData] string Reason) : ComplaintEvent;

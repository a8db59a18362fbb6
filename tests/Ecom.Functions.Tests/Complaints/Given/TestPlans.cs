using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Sla.Policies;
using Ecom.Functions.Platform.Sla.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Ecom.Functions.Platform.Sla.Rules.Policies;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>The policies that are delivered, and a later version that gives twice the time for resolutions.</summary>
internal sealed class TestPlans(ISlaPolicies policies) : IComplaintPlans
{
    public const string First = "2026-01";
    public const string Later = "later";

    private readonly ComplaintPlans delivered = new(policies);

    public ClockPlan Current(SlaAttributes attributes) => delivered.Current(attributes);

    public ClockPlan? Of(string version, SlaAttributes attributes)
    {
        if (version != Later) return delivered.Of(version, attributes);
        var plan = delivered.Of(First, attributes)!;
        var resolution = plan.Resolution!;
        return plan with { PolicyVersion = Later, Resolution = resolution with { Limit = WorkDuration.WorkingDays(2 * resolution.Limit.Amount) } };
    }
}

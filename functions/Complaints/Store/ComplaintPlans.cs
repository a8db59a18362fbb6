using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Sla.Policies;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Ecom.Functions.Platform.Sla.Rules.Policies;

namespace Ecom.Functions.Complaints.Store;

/// <summary>The targets of complaints, from the policies of the configuration.</summary>
/// <param name="policies">The policies.</param>
public sealed class ComplaintPlans(ISlaPolicies policies) : IComplaintPlans
{
    /// <inheritdoc/>
    public ClockPlan Current(SlaAttributes attributes) => policies.Match(attributes);

    /// <inheritdoc/>
    public ClockPlan? Of(string version, SlaAttributes attributes)
    {
        try
        {
            return policies.Get(version).Match(attributes);
        }
        catch (KeyNotFoundException)
        {
            return null; // A version that was taken out of the files, or a misspelt one.
        }
    }
}

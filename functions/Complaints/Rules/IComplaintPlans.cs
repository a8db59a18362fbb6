using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Ecom.Functions.Platform.Sla.Rules.Policies;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>The targets that policies set for complaints.</summary>
public interface IComplaintPlans
{
    /// <summary>The targets of a new complaint, by the version that holds now.</summary>
    /// <param name="attributes">The complaint.</param>
    ClockPlan Current(SlaAttributes attributes);

    /// <summary>The targets by a version; null when there is no such version.</summary>
    /// <param name="version">Its name.</param>
    /// <param name="attributes">The complaint.</param>
    ClockPlan? Of(string version, SlaAttributes attributes);
}

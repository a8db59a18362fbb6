using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Sla.Rules.Policies;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Complaints in the words of policies.</summary>
public static class ComplaintAttributes
{
    /// <summary>What a policy decides by.</summary>
    /// <param name="priority">The priority.</param>
    /// <param name="category">The category.</param>
    /// <param name="report">Tier and channel.</param>
    public static SlaAttributes Of(ComplaintPriority priority, ComplaintCategory category, ComplaintReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new SlaAttributes(EnumNames.Of(priority), EnumNames.Of(category), EnumNames.Of(report.Customer.Tier), EnumNames.Of(report.Channel));
    }
}

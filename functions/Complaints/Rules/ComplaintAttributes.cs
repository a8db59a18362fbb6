using System.Text.Json;
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
        return new SlaAttributes(Name(priority), Name(category), Name(report.Customer.Tier), Name(report.Channel));
    }

    /// <summary>A value as policies write it, such as <c>productQuality</c>.</summary>
    /// <param name="value">The value.</param>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Whether a report can be taken in.</summary>
internal static class ReportRules
{
    /// <summary>What is wrong with it; empty when nothing is.</summary>
    /// <param name="report">The report.</param>
    public static IReadOnlyList<FieldProblem> Problems(ComplaintReport report)
    {
        FieldChecks check = new();
        check.Defined("/channel", report.Channel);
        check.Defined("/impact", report.Impact);
        check.Defined("/demand", report.Demand);
        if (report.Category is { } category) check.Defined("/category", category);
        check.Optional("/externalId", report.ExternalId, ComplaintLimits.Name);
        check.Optional("/orderId", report.OrderId, ComplaintLimits.Name);
        check.Required("/subject", report.Subject, ComplaintLimits.Subject);
        check.Required("/description", report.Description, ComplaintLimits.Text);
        check.Customer("/customer", report.Customer);
        return check.Problems;
    }
}

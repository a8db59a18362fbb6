using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Body of a new complaint.</summary>
/// <param name="Channel">How it came in.</param>
/// <param name="Customer">Who complains.</param>
/// <param name="Subject">In a few words.</param>
/// <param name="Description">In the customer's words.</param>
/// <param name="ExternalId">Id at its source; the same channel and id twice is one complaint.</param>
/// <param name="Category">What it is about; without it, rules decide.</param>
/// <param name="Impact">How much it weighs.</param>
/// <param name="Demand">What the customer asks for.</param>
/// <param name="OrderId">The order concerned.</param>
public sealed record ReportRequest(
    ComplaintChannel Channel,
    CustomerRequest Customer,
    string Subject,
    string Description,
    string? ExternalId = null,
    ComplaintCategory? Category = null,
    ComplaintImpact Impact = ComplaintImpact.Medium,
    CustomerDemand Demand = CustomerDemand.None,
    string? OrderId = null)
{
    /// <summary>The report as the rules know it.</summary>
    public ComplaintReport ToReport() => new(
        Channel,
        TextRules.Given(ExternalId),
        Customer.ToCustomer(),
        TextRules.Line(Subject),
        TextRules.Paragraphs(Description),
        Category,
        Impact,
        Demand,
        TextRules.Given(OrderId));
}

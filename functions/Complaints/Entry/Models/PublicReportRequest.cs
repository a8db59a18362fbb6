using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Body of a complaint by a customer who has not signed in.</summary>
/// <param name="Customer">Who complains.</param>
/// <param name="Subject">In a few words.</param>
/// <param name="Description">In the customer's words.</param>
/// <param name="Channel">Where it is written.</param>
/// <param name="Category">What it is about; without it, rules decide.</param>
/// <param name="Demand">What the customer asks for.</param>
/// <param name="OrderId">The order concerned.</param>
public sealed record PublicReportRequest(
    PublicCustomerRequest Customer,
    string Subject,
    string Description,
    PublicChannel Channel = PublicChannel.WebForm,
    ComplaintCategory? Category = null,
    CustomerDemand Demand = CustomerDemand.None,
    string? OrderId = null)
{
    /// <summary>The report as the rules know it; how much it weighs is for others to say.</summary>
    public ComplaintReport ToReport() => new(
        Channel == PublicChannel.App ? ComplaintChannel.App : ComplaintChannel.WebForm,
        null,
        Customer.ToCustomer(),
        TextRules.Line(Subject),
        TextRules.Paragraphs(Description),
        Category,
        ComplaintImpact.Medium,
        Demand,
        TextRules.Given(OrderId));
}

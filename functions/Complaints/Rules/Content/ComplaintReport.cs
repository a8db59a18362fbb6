using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>What a customer complains about, as it came in.</summary>
/// <param name="Channel">How it came in.</param>
/// <param name="ExternalId">Id at its source; the same channel and id twice is one complaint.</param>
/// <param name="Customer">Who complains.</param>
/// <param name="Subject">In a few words.</param>
/// <param name="Description">In the customer's words.</param>
/// <param name="Category">As whoever took it in sees it; null: the rules decide.</param>
/// <param name="Impact">How much it weighs.</param>
/// <param name="Demand">What the customer asks for.</param>
/// <param name="OrderId">The order concerned.</param>
public sealed record ComplaintReport(
    ComplaintChannel Channel,
    [PersonalData] string? ExternalId,
    CustomerContact Customer,
    [PersonalData] string Subject,
    [PersonalData] string Description,
    ComplaintCategory? Category = null,
    ComplaintImpact Impact = ComplaintImpact.Medium,
    CustomerDemand Demand = CustomerDemand.None,
    string? OrderId = null);

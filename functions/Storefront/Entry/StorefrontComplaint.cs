using System.Text.Json.Serialization;
using Ecom.Functions.Messages;

namespace Ecom.Functions.Storefront.Entry;

/// <summary>Details of <c>complaint.created</c>: a customer complained in the storefront.</summary>
/// <param name="Id">Id of the complaint there.</param>
/// <param name="Customer">Who complains.</param>
/// <param name="Subject">In a few words.</param>
/// <param name="Description">In the customer's words.</param>
/// <param name="Category">What it is about, in the words of complaints; without it, rules decide.</param>
/// <param name="Demand">What the customer asks for, in the words of complaints.</param>
/// <param name="OrderId">The order concerned.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed record StorefrontComplaint(
    string Id,
    StorefrontCustomer Customer,
    string Subject,
    string Description,
    string? Category = null,
    string? Demand = null,
    string? OrderId = null)
{
    /// <summary>The type of the event.</summary>
    public const string EventType = "complaint.created";

    private const string Channel = "storefront";

    /// <summary>The same for complaints.</summary>
    public ComplaintReported ToMessage() => new(
        ComplaintReported.CurrentVersion,
        Channel,
        Id,
        new ReportedCustomer(Customer.Name, Customer.Id, Customer.Email, Customer.Phone, Customer.Tier, Customer.Language),
        Subject,
        Description,
        Category,
        Demand: Demand,
        OrderId: OrderId);

    /// <summary>The id; the rest is personal data.</summary>
    public override string ToString() => Id;
}

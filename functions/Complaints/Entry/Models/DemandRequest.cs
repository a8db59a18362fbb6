using Ecom.Functions.Complaints.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Body of the record of a demand.</summary>
/// <param name="Demand">What the customer demands.</param>
/// <param name="MadeOn">The day on which it was demanded, in China.</param>
public sealed record DemandRequest(CustomerDemand Demand, DateOnly MadeOn);

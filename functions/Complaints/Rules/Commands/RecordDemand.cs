namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer demands something that was not in the report, such as a refund: the law's limit on deliberate delay runs.</summary>
/// <param name="Demand">What.</param>
/// <param name="MadeOn">The day on which it was demanded, in China.</param>
public sealed record RecordDemand(CustomerDemand Demand, DateOnly MadeOn) : ComplaintCommand;

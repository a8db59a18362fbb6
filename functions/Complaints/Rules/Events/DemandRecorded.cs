namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer demanded something that was not in the report.</summary>
/// <param name="Demand">What.</param>
/// <param name="MadeOn">The day on which it was demanded, in China.</param>
public sealed record DemandRecorded(CustomerDemand Demand, DateOnly MadeOn) : ComplaintEvent;

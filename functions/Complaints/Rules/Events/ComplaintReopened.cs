using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>The resolution did not last.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Round">How often it was reopened.</param>
public sealed record ComplaintReopened([PersonalData] string Reason, int Round) : ComplaintEvent;

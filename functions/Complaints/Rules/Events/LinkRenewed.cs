namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer gets a new link; older ones are dead.</summary>
/// <param name="Issue">Number of the link.</param>
public sealed record LinkRenewed(int Issue) : ComplaintEvent;

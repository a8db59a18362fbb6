using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer's link is dead.</summary>
/// <param name="Reason">Why.</param>
public sealed record LinkRevoked([PersonalData] string Reason) : ComplaintEvent;

using Ecom.Functions.Complaints.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Body of a change of category or priority.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Category">The new category.</param>
/// <param name="Priority">The new priority.</param>
public sealed record ClassificationRequest(string Reason, ComplaintCategory? Category = null, ComplaintPriority? Priority = null);

namespace Ecom.Functions.Complaints.Pages;

/// <summary>By when the customer hears from customer service.</summary>
/// <param name="Until">By when.</param>
/// <param name="IsPromise">Whether a person promised it; otherwise it is the usual time.</param>
/// <param name="IsLate">Whether that has passed.</param>
/// <param name="Before">What was promised before; null when the promise did not move.</param>
/// <param name="Reason">Why it moved.</param>
public sealed record FollowUpdate(DateTimeOffset Until, bool IsPromise, bool IsLate, DateTimeOffset? Before = null, string? Reason = null);

using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer was promised an update.</summary>
/// <param name="Until">By when.</param>
/// <param name="Before">What was promised before; null: nothing.</param>
/// <param name="Reason">Why it moved.</param>
public sealed record PromiseMade(DateTimeOffset Until, DateTimeOffset? Before, [PersonalData] string? Reason) : ComplaintEvent;

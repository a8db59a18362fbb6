namespace Ecom.Functions.Complaints.Rules;

/// <summary>What the customer was promised.</summary>
/// <param name="Until">By when they hear.</param>
/// <param name="Before">What was promised before; null: nothing.</param>
/// <param name="Reason">Why it moved.</param>
/// <param name="MadeAt">When it was made.</param>
public sealed record Promise(DateTimeOffset Until, DateTimeOffset? Before, string? Reason, DateTimeOffset MadeAt);

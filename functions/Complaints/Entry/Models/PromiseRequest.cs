namespace Ecom.Functions.Complaints.Entry;

/// <summary>Body of a promise.</summary>
/// <param name="Until">By when the customer hears.</param>
/// <param name="Reason">Why an earlier promise moves; the customer sees it.</param>
public sealed record PromiseRequest(DateTimeOffset Until, string? Reason = null);

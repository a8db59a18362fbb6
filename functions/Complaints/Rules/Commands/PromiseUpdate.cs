namespace Ecom.Functions.Complaints.Rules;

/// <summary>Promises the customer to be heard from by an instant.</summary>
/// <param name="Until">By when.</param>
/// <param name="Reason">Why an earlier promise moves; needed then. The customer sees it.</param>
public sealed record PromiseUpdate(DateTimeOffset Until, string? Reason) : ComplaintCommand;

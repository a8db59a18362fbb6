namespace Ecom.Functions.Complaints.Entry;

/// <summary>Body of a request that needs a reason.</summary>
/// <param name="Reason">Why.</param>
public sealed record ReasonRequest(string Reason);

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Body that gives a reason.</summary>
/// <param name="Reason">Why.</param>
public sealed record ReasonRequest(string Reason);

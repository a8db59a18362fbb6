namespace Ecom.Functions.Platform.Commands;

/// <summary>Body that gives a reason.</summary>
/// <param name="Reason">Why.</param>
public sealed record ReasonRequest(string Reason);

namespace Ecom.Functions.Claims.Rules;

/// <summary>Has a parked effect tried again under its key.</summary>
/// <param name="Key">The effect.</param>
public sealed record ResumeEffect(string Key) : ClaimCommand;

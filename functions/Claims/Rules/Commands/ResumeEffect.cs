namespace Ecom.Functions.Claims.Rules;

/// <summary>Has a parked effect tried again: under its key when nobody knows whether it was done, under a new one when it was refused.</summary>
/// <param name="Key">The effect.</param>
public sealed record ResumeEffect(string Key) : ClaimCommand;

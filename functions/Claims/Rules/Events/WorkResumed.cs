namespace Ecom.Functions.Claims.Rules;

/// <summary>Parked work goes on.</summary>
public sealed record WorkResumed : ClaimEvent;

namespace Ecom.Functions.Claims.Rules;

/// <summary>What is damaged came back.</summary>
public sealed record ReturnArrived : ClaimEvent;

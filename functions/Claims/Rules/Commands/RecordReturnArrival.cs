namespace Ecom.Functions.Claims.Rules;

/// <summary>Records that what is damaged came back.</summary>
public sealed record RecordReturnArrival : ClaimCommand;

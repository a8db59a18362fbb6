namespace Ecom.Functions.Contracts.Rules;

/// <summary>The last signature is there.</summary>
public sealed record SigningCompleted : ContractEvent;

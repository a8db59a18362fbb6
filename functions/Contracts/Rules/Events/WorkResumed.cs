namespace Ecom.Functions.Contracts.Rules;

/// <summary>Parked work is tried again.</summary>
public sealed record WorkResumed : ContractEvent;

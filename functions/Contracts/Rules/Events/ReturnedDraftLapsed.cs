namespace Ecom.Functions.Contracts.Rules;

/// <summary>A returned contract was not submitted again in time and is withdrawn.</summary>
public sealed record ReturnedDraftLapsed : ContractEvent;

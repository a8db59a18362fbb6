namespace Ecom.Functions.Contracts.Rules;

/// <summary>One arrow of the state diagram.</summary>
/// <param name="From">The status before; null for the beginning.</param>
/// <param name="Event">Name of the event.</param>
/// <param name="To">The status after.</param>
public sealed record ContractTransition(ContractStatus? From, string Event, ContractStatus To);

namespace Ecom.Functions.Contracts.Rules;

/// <summary>A draft was edited.</summary>
/// <param name="Content">The whole new content.</param>
public sealed record DraftEdited(ContractContent Content) : ContractEvent;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>Replaces the content of a draft.</summary>
/// <param name="Content">The new content as a whole.</param>
public sealed record EditDraft(ContractContent Content) : ContractCommand;

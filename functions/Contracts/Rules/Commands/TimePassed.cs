namespace Ecom.Functions.Contracts.Rules;

/// <summary>A deadline may have come; the state says which. Given by the software.</summary>
public sealed record TimePassed : ContractCommand;

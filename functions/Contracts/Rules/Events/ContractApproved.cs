namespace Ecom.Functions.Contracts.Rules;

/// <summary>The last stage of review was passed.</summary>
/// <param name="Revision">The revision approved.</param>
public sealed record ContractApproved(int Revision) : ContractEvent;

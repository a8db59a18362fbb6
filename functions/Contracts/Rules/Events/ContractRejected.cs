namespace Ecom.Functions.Contracts.Rules;

/// <summary>A reviewer rejected the contract.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Revision">The revision decided on.</param>
/// <param name="Reason">Why.</param>
public sealed record ContractRejected(ReviewStage Stage, int Revision, string Reason) : ContractEvent;

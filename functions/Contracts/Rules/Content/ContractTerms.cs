using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>The terms that the software understands, beside the wording of the clauses.</summary>
/// <param name="Value">Total value of the contract.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day; the contract expires when it is over.</param>
/// <param name="Payment">How and when is paid.</param>
/// <param name="Deposit">Money given beforehand as security, where agreed.</param>
/// <param name="BreachLiability">What the party in breach owes.</param>
/// <param name="DisputeResolution">Who decides a dispute.</param>
/// <param name="CostBearing">Who bears the costs of performance.</param>
public sealed record ContractTerms(
    Money? Value = null,
    DateOnly? StartsOn = null,
    DateOnly? EndsOn = null,
    PaymentTerms? Payment = null,
    DepositTerms? Deposit = null,
    BreachLiabilityTerms? BreachLiability = null,
    DisputeResolutionTerms? DisputeResolution = null,
    CostBearingTerms? CostBearing = null);

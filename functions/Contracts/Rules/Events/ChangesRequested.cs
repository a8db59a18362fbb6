namespace Ecom.Functions.Contracts.Rules;

/// <summary>A reviewer sent the contract back to its drafter.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Revision">The revision decided on.</param>
/// <param name="Comment">What is to be changed.</param>
/// <param name="RemindAt">When the drafter is reminded.</param>
/// <param name="LapsesAt">When the contract is withdrawn if it is not submitted again.</param>
public sealed record ChangesRequested(
    ReviewStage Stage,
    int Revision,
    string Comment,
    DateTimeOffset RemindAt,
    DateTimeOffset LapsesAt) : ContractEvent;

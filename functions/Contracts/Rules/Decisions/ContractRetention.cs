namespace Ecom.Functions.Contracts.Rules;

/// <summary>How long a signed contract is kept.</summary>
/// <param name="KeepUntil">Not to be deleted before.</param>
/// <param name="DeleteBy">To be deleted by then.</param>
public sealed record ContractRetention(DateTimeOffset KeepUntil, DateTimeOffset DeleteBy)
{
    /// <summary>From completion: the contract's last day, or the last signature when that is later.</summary>
    /// <param name="state">A signed contract.</param>
    /// <param name="policy">Floor and ceiling.</param>
    public static ContractRetention Of(ContractState state, ContractPolicy policy)
    {
        var signed = state.CompletedAt ?? throw new InvalidOperationException("The contract is not signed.");
        var completed = state.Content.Terms.EndsOn is { } last && policy.EndOf(last) > signed ? policy.EndOf(last) : signed;
        return new ContractRetention(
            completed.AddYears(policy.RetentionFloorYears), completed.AddYears(policy.RetentionCeilingYears));
    }
}

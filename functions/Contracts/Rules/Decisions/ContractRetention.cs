namespace Ecom.Functions.Contracts.Rules;

/// <summary>How long the documents of a contract are kept.</summary>
/// <param name="KeepUntil">Not to be deleted before.</param>
/// <param name="DeleteBy">To be deleted by then.</param>
public sealed record ContractRetention(DateTimeOffset KeepUntil, DateTimeOffset DeleteBy)
{
    /// <summary>
    /// Of a signed contract from completion: its last day, or the last signature when that is later. Of one that ended without
    /// all signatures from its end: it was never concluded, so the law's floor does not hold, but claims may still be made of it.
    /// </summary>
    /// <param name="state">A contract that is signed or over.</param>
    /// <param name="policy">Floor and ceiling.</param>
    public static ContractRetention Of(ContractState state, ContractPolicy policy)
    {
        if (state.CompletedAt is not { } signed)
        {
            var until = (state.EndedAt ?? throw new InvalidOperationException("The contract is neither signed nor over."))
                .AddYears(policy.UnsignedRetentionYears);
            return new ContractRetention(until, until);
        }

        var completed = state.Content.Terms.EndsOn is { } last && policy.EndOf(last) > signed ? policy.EndOf(last) : signed;
        return new ContractRetention(
            completed.AddYears(policy.RetentionFloorYears), completed.AddYears(policy.RetentionCeilingYears));
    }
}

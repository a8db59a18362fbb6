namespace Ecom.Functions.Contracts.Rules;

/// <summary>When time next acts on a contract.</summary>
public static class ContractDeadlines
{
    /// <summary>When the staff must have decided: until the open stage of review escalates, or goes back to the drafter; null when it need not.</summary>
    /// <param name="state">The state.</param>
    public static DateTimeOffset? Due(ContractState state) =>
        state is { Phase: ContractPhase.Review, Review.Open: { } stage } ? stage.FinalAt ?? stage.DueAt : null;

    /// <summary>The next moment; null when nothing is waited for.</summary>
    /// <param name="state">The state.</param>
    public static DateTimeOffset? Next(ContractState state) => state.Phase switch
    {
        ContractPhase.Parked => state.Parked!.RetryAt,
        ContractPhase.Review => state.Review?.Open?.NextAt,
        ContractPhase.Returned => state.ReturnedRemindAt ?? state.ReturnedLapsesAt,
        ContractPhase.Signing => state.Signing!.Paper?.NextAt ?? state.Signing.Signers.Min(signer => signer.NextAt),
        ContractPhase.Active => state.EndsAt,
        ContractPhase.Drafting or ContractPhase.Sealing or ContractPhase.Archiving or ContractPhase.Ended => null,
    };
}

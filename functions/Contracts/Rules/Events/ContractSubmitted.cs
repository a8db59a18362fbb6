namespace Ecom.Functions.Contracts.Rules;

/// <summary>The draft was frozen as a revision and went to review.</summary>
/// <param name="Number">The contract's number, given at the first submit.</param>
/// <param name="Revision">Number of the revision, from 1.</param>
/// <param name="ContentHash">SHA-256 of the content's canonical JSON.</param>
/// <param name="Stages">Stages of review in order.</param>
/// <param name="SpecialReasons">Why the deal is special; empty for an ordinary one.</param>
public sealed record ContractSubmitted(
    string Number,
    int Revision,
    string ContentHash,
    IReadOnlyList<ReviewStage> Stages,
    IReadOnlyList<SpecialReason> SpecialReasons) : ContractEvent;

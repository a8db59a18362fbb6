namespace Ecom.Functions.Contracts.Rules;

/// <summary>Freezes the draft as a revision and sends it to review.</summary>
/// <param name="DraftSeq">Sequence number of the draft that the submitter saw; a later edit makes the command stale.</param>
public sealed record SubmitDraft(long DraftSeq) : ContractCommand;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>A reviewer passed a stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Revision">The revision decided on.</param>
/// <param name="Checklist">What operations confirmed.</param>
/// <param name="Comment">Remark.</param>
public sealed record ReviewStageApproved(ReviewStage Stage, int Revision, ReviewChecklist? Checklist, string? Comment) : ContractEvent;

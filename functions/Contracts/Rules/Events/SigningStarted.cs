namespace Ecom.Functions.Contracts.Rules;

/// <summary>The content is locked and the contract was sent for signing.</summary>
/// <param name="Method">How it is signed.</param>
/// <param name="DocumentPath">Where the sealed document stands in the archive.</param>
/// <param name="DocumentHash">SHA-256 of its bytes.</param>
/// <param name="PaperRemindAt">On paper: when legal is reminded.</param>
/// <param name="PaperDueAt">On paper: when the signed original is due.</param>
public sealed record SigningStarted(
    SigningMethod Method,
    string DocumentPath,
    string DocumentHash,
    DateTimeOffset? PaperRemindAt,
    DateTimeOffset? PaperDueAt) : ContractEvent;

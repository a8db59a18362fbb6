namespace Ecom.Functions.Contracts.Rules;

/// <summary>Signed document, certificate and ledger stand in the archive.</summary>
/// <param name="Objects">What was stored, with its SHA-256.</param>
/// <param name="KeepUntil">Not to be deleted before.</param>
/// <param name="DeleteBy">To be deleted by then.</param>
public sealed record ContractArchived(IReadOnlyList<ArchivedObject> Objects, DateTimeOffset KeepUntil, DateTimeOffset DeleteBy)
    : ContractEvent;

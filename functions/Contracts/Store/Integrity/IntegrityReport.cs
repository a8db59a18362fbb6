using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Contracts.Store;

/// <summary>What a check of a contract found.</summary>
/// <param name="Number">The contract.</param>
/// <param name="Intact">Whether everything is as it was.</param>
/// <param name="CheckedAt">When.</param>
/// <param name="Documents">The documents.</param>
/// <param name="Ledger">The ledger's chain.</param>
/// <param name="Differences">What differs, in words; empty when nothing does.</param>
public sealed record IntegrityReport(
    string? Number,
    bool Intact,
    DateTimeOffset CheckedAt,
    IReadOnlyList<DocumentCheck> Documents,
    LedgerVerification Ledger,
    IReadOnlyList<string> Differences);

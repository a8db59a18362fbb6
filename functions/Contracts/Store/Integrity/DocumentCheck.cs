namespace Ecom.Functions.Contracts.Store;

/// <summary>What a check of one document found.</summary>
/// <param name="Kind">Which document.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Intact">Whether its content has the ledger's hash.</param>
/// <param name="ExpectedSha256">The ledger's hash.</param>
/// <param name="ActualSha256">The content's hash; null when the document is missing.</param>
public sealed record DocumentCheck(string Kind, string Path, bool Intact, string ExpectedSha256, string? ActualSha256);

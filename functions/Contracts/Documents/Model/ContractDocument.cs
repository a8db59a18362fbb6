namespace Ecom.Functions.Contracts.Documents;

/// <summary>One revision of a contract, ready to be laid out.</summary>
/// <param name="Number">The contract's number, for example <c>MC-2026-000123</c>.</param>
/// <param name="Title">The title on the first page.</param>
/// <param name="Kind">What the contract is about.</param>
/// <param name="Revision">The revision that reviewers approved, from 1.</param>
/// <param name="ContentHash">SHA-256 of the revision's canonical content, hex; printed in every footer.</param>
/// <param name="CreatedAt">When the revision was fixed; becomes the file's creation date.</param>
/// <param name="Parties">The parties in the order in which they appear (甲方 first).</param>
/// <param name="Terms">The typed terms.</param>
/// <param name="Clauses">The clauses in order.</param>
/// <param name="Signers">Who is to sign; blocks appear by <see cref="DocumentSigner.Order"/>.</param>
public sealed record ContractDocument(
    string Number,
    string Title,
    ContractDocumentKind Kind,
    int Revision,
    string ContentHash,
    DateTimeOffset CreatedAt,
    IReadOnlyList<DocumentParty> Parties,
    DocumentTerms Terms,
    IReadOnlyList<DocumentClause> Clauses,
    IReadOnlyList<DocumentSigner> Signers);

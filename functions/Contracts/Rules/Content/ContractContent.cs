namespace Ecom.Functions.Contracts.Rules;

/// <summary>Everything a drafter writes; frozen as a revision at each submit.</summary>
/// <param name="Kind">What the contract is about.</param>
/// <param name="Title">Its title, at most 200 characters.</param>
/// <param name="Parties">Who concludes it; two at least before it can be submitted.</param>
/// <param name="Signers">The people who sign for the parties, in ordered groups.</param>
/// <param name="Terms">The typed terms.</param>
/// <param name="Clauses">The wording, in order.</param>
/// <param name="Signing">How it will be signed.</param>
/// <param name="Special">What makes the deal special.</param>
public sealed record ContractContent(
    ContractKind Kind,
    string Title,
    IReadOnlyList<Party> Parties,
    IReadOnlyList<Signer> Signers,
    ContractTerms Terms,
    IReadOnlyList<Clause> Clauses,
    SigningMethod Signing,
    SpecialFlags Special);

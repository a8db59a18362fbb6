using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Body that creates or replaces a draft. Only kind and title are needed at first.</summary>
/// <param name="Kind">What the contract is about.</param>
/// <param name="Title">Its title.</param>
/// <param name="Parties">Who concludes it.</param>
/// <param name="Signers">Who signs for the parties.</param>
/// <param name="Terms">The typed terms.</param>
/// <param name="Clauses">The wording.</param>
/// <param name="Signing">How it will be signed.</param>
/// <param name="Special">What makes the deal special.</param>
public sealed record DraftRequest(
    ContractKind Kind,
    string Title,
    IReadOnlyList<Party>? Parties = null,
    IReadOnlyList<Signer>? Signers = null,
    ContractTerms? Terms = null,
    IReadOnlyList<Clause>? Clauses = null,
    SigningMethod Signing = SigningMethod.Electronic,
    SpecialFlags? Special = null)
{
    /// <summary>The content, with empty parts where the body has none.</summary>
    public Outcome<ContractContent> ToContent()
    {
        List<FieldError> holes = [.. Holes("parties", Parties), .. Holes("signers", Signers), .. Holes("clauses", Clauses)];
        return holes.Count > 0
            ? new Invalid(holes)
            : new ContractContent(
                Kind, Title, Parties ?? [], Signers ?? [], Terms ?? new ContractTerms(), Clauses ?? [], Signing, Special ?? new SpecialFlags());
    }

    /// <summary>The refusal of a draft that is too long for an entry of the ledger.</summary>
    internal static TooLarge TooLarge() => new(
        "draft-too-large", $"The contract is too long: its content may have at most {EventSize.MaxBytes} bytes in UTF-8.");

    private static IEnumerable<FieldError> Holes<T>(string field, IReadOnlyList<T>? items) =>
        (items ?? []).Select((item, index) => (item, index)).Where(pair => pair.item is null)
            .Select(pair => new FieldError($"/{field}/{pair.index}", "must not be null"));
}

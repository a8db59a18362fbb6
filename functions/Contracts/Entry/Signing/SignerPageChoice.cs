using Ecom.Functions.Contracts.Pages;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;
using PageProblem = Ecom.Functions.Contracts.Pages.FieldProblem;

namespace Ecom.Functions.Contracts.Entry.Signing;

/// <summary>Which page a signer sees.</summary>
internal static class SignerPageChoice
{
    public static SignerPage For(SignerVisit visit, ConsentText consent, int maxDelegations, DateTimeOffset now)
    {
        var contract = About(visit.Contract);
        var signer = visit.Signer;
        if (!visit.IsNewest) return new LinkUsedPage(contract);
        return signer.Status switch
        {
            SignerStatus.Signed => new SignedPage(
                contract,
                signer.Name,
                signer.SignedAt!.Value,
                visit.Contract.Signing!.Signers.Count(other => other.Status is not SignerStatus.Signed)),
            SignerStatus.Declined => new DeclinedPage(contract, visit.Contract.EndReason ?? ""),
            _ when visit.Contract.Status != ContractStatus.Signing => new SigningClosedPage(contract),
            SignerStatus.Expired => new LinkExpiredPage(contract, signer.ExpiresAt!.Value),
            SignerStatus.Invited when now >= signer.ExpiresAt => new LinkExpiredPage(contract, signer.ExpiresAt.Value),
            SignerStatus.Invited => Sign(visit, consent, maxDelegations),
            SignerStatus.Waiting => new NotYourTurnPage(
                contract,
                visit.Contract.Signing!.Signers.Count(other => other.Order < signer.Order && other.Status is not SignerStatus.Signed)),
            _ => throw new InvalidOperationException($"Signer status {signer.Status} is not known."),
        };
    }

    public static SignPage Sign(SignerVisit visit, ConsentText consent, int maxDelegations) => new(
        About(visit.Contract),
        visit.Signer.Name,
        visit.Contract.Content.Parties.First(party => string.Equals(party.Id, visit.Signer.PartyId, StringComparison.Ordinal)).Name,
        visit.Signer.ExpiresAt!.Value,
        consent,
        new SignPageLinks($"{visit.Path}/document", visit.Path, $"{visit.Path}/decline", $"{visit.Path}/delegate"))
    {
        MayDelegate = visit.Signer.Delegations < maxDelegations,
    };

    public static PageContract About(ContractState state) => new(
        state.Number ?? "", state.Content.Title, (state.Sender ?? state.CreatedBy).Name)
    {
        DocumentSha256 = state.Signing?.DocumentHash,
    };

    /// <summary>What the rules find wrong with fields, as the page shows it.</summary>
    public static IReadOnlyList<PageProblem> Problems(RuleRefusal refusal) =>
    [
        .. from problem in refusal.Fields
           let field = problem.Field switch
           {
               "consent" => SignPageField.Consent,
               "typedName" => SignPageField.TypedName,
               "toName" => SignPageField.DelegateName,
               "toEmail" => SignPageField.DelegateEmail,
               _ => SignPageField.Reason,
           }
           group problem by field into problems
           orderby problems.Key
           select new PageProblem(problems.Key, Kind(problems.First().Reason)),
    ];

    private static FieldProblemKind Kind(string reason) => reason switch
    {
        "is required" => FieldProblemKind.Missing,
        _ when reason.StartsWith("must not be longer", StringComparison.Ordinal) => FieldProblemKind.TooLong,
        "must be the signer's name" or "must not be a signer of this contract already" => FieldProblemKind.Mismatch,
        _ => FieldProblemKind.Malformed,
    };
}

using System.Globalization;
using Ecom.Functions.Contracts.Documents;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Archive;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Contracts.Steps.Papers;

/// <summary>A contract with its ledger, as the documents need it.</summary>
/// <param name="State">The contract.</param>
/// <param name="Ledger">Its ledger.</param>
internal sealed record ContractPaper(ContractState State, IReadOnlyList<LedgerEntry> Ledger)
{
    public string Number => State.Number ?? throw new InvalidOperationException("The contract has no number.");

    /// <summary>The entry of the last signature.</summary>
    public LedgerEntry Completion => LastOf(nameof(SigningCompleted));

    public static async Task<ContractPaper> LoadAsync(ContractStore contracts, string contractId, CancellationToken cancellationToken)
    {
        var state = await contracts.FindAsync(contractId, cancellationToken)
            ?? throw new InvalidOperationException("There is no such contract.");
        return new ContractPaper(state, await contracts.LedgerAsync(contractId, 0, cancellationToken));
    }

    public Retention Retention(ContractPolicy policy)
    {
        var (keepUntil, deleteBy) = ContractRetention.Of(State, policy);
        return new Retention(policy.DayOf(keepUntil), policy.DayOf(deleteBy));
    }

    /// <summary>The contract as the signers read it.</summary>
    public ContractDocument Contract() => ContractLayout.Of(State, Number, LastOf(nameof(ContractSubmitted)).At);

    /// <summary>The signed contract.</summary>
    public SignedContractDocument Signed() => new(Contract(), State.Signing!.DocumentHash, Completion.At, [.. Signatures()]) { Paper = Original() };

    /// <summary>The completion certificate.</summary>
    public CompletionCertificate Certificate(string signedHash) => new(
        Number,
        State.Content.Title,
        State.Revision,
        State.ContentHash!,
        State.Signing!.DocumentHash,
        signedHash,
        Completion.At,
        [.. State.Signing.Signers.OrderBy(signer => signer.Order).Select(Signer)],
        Completion.Hash,
        Completion.Seq)
    {
        Paper = Original(),
    };

    private IEnumerable<DocumentSignature> Signatures() => State.Signing!.Scan is { } scan
        ? State.Content.Signers.Select(signer => new DocumentSignature(signer.Id, signer.Name, OnPaper(scan), SignatureMethod.Paper))
        : State.Signing.Signers.Select(signer => new DocumentSignature(
            signer.Id, signer.Signature!.TypedName, signer.SignedAt!.Value, SignatureMethod.Electronic));

    private CertificateSigner Signer(SignerState signer)
    {
        var party = State.Content.Parties.First(p => string.Equals(p.Id, signer.PartyId, StringComparison.Ordinal)).Name;
        var title = State.Content.Signers.First(s => string.Equals(s.Id, signer.Id, StringComparison.Ordinal)).Title;
        if (State.Signing!.Scan is { } scan)
            return new CertificateSigner(signer.Name, party, signer.Order, SignatureMethod.Paper, OnPaper(scan)) { Title = title };
        return new CertificateSigner(signer.Name, party, signer.Order, SignatureMethod.Electronic, signer.SignedAt!.Value)
        {
            Title = title,
            TypedName = signer.Signature!.TypedName,
            Email = signer.Email,
            DelegatedBy = signer.Delegations > 0
                ? State.Content.Signers.First(s => string.Equals(s.Id, signer.Id, StringComparison.Ordinal)).Name
                : null,
            SentAt = signer.InvitedAt,
            ViewedAt = signer.ViewedAt,
            ConsentedAt = signer.SignedAt,
            IpAddress = signer.Signature.Address,
            UserAgent = signer.Signature.UserAgent,
            ConsentVersion = signer.Signature.ConsentVersion,
            ConsentSha256 = signer.Signature.ConsentHash,
        };
    }

    private PaperOriginal? Original() => State.Signing!.Scan is { } scan
        ? new PaperOriginal(scan.ScanHash, scan.SignedOn, scan.Witness, scan.ShelfLocation)
        : null;

    // The paper shows a day; noon keeps it the same day in every zone that the platform works in.
    private static DateTimeOffset OnPaper(PaperSignatureRecorded scan) => new(scan.SignedOn.ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(8));

    private LedgerEntry LastOf(string type) =>
        Ledger.LastOrDefault(entry => string.Equals(entry.Type, type, StringComparison.Ordinal))
        ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The ledger has no {type}."));
}

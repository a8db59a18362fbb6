using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>A signing as readers see it. No link is in it: links go to signers only.</summary>
/// <param name="Method">How it is signed.</param>
/// <param name="DocumentHash">SHA-256 of the document that is signed.</param>
/// <param name="StartedAt">Since when.</param>
/// <param name="Signers">The signers.</param>
/// <param name="Paper">The wait for the original on paper.</param>
/// <param name="Scan">The original on paper, once recorded.</param>
public sealed record SigningView(
    SigningMethod Method,
    string DocumentHash,
    DateTimeOffset StartedAt,
    IReadOnlyList<SignerView> Signers,
    PaperWait? Paper,
    PaperSignatureRecorded? Scan)
{
    /// <summary>The view of a signing.</summary>
    /// <param name="signing">The signing.</param>
    public static SigningView Of(SigningState signing)
    {
        ArgumentNullException.ThrowIfNull(signing);
        return new SigningView(
            signing.Method,
            signing.DocumentHash,
            signing.StartedAt,
            [.. signing.Signers.Select(signer => new SignerView(
                signer.Id,
                signer.Name,
                signer.PartyId,
                signer.Order,
                signer.Status,
                signer.InvitedAt,
                signer.ExpiresAt,
                signer.Reminders,
                signer.ViewedAt,
                signer.SignedAt,
                signer.Signature?.ConsentHash))],
            signing.Paper,
            signing.Scan);
    }
}

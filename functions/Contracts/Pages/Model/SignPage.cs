namespace Ecom.Functions.Contracts.Pages;

/// <summary>The signer's turn: read, consent and sign, or decline, or delegate.</summary>
/// <param name="Contract">What is to be signed.</param>
/// <param name="SignerName">Who is asked.</param>
/// <param name="Party">For whom the signer signs.</param>
/// <param name="ExpiresAt">When the link stops working.</param>
/// <param name="Consent">The consent text in the page's language.</param>
/// <param name="Links">Where the page's links and forms lead.</param>
public sealed record SignPage(
    PageContract Contract,
    string SignerName,
    string Party,
    DateTimeOffset ExpiresAt,
    ConsentText Consent,
    SignPageLinks Links) : SignerPage
{
    /// <summary>Problems of a form that was sent back, in field order; empty on the first visit.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>What the signer had entered, to be shown again.</summary>
    public SignPageEntries Entries { get; init; } = new();

    /// <summary>Whether this signer may ask someone else to sign.</summary>
    public bool MayDelegate { get; init; } = true;
}

using System.Collections.Immutable;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>The signing of a contract.</summary>
/// <param name="Method">How it is signed.</param>
/// <param name="DocumentPath">Where the sealed document stands in the archive.</param>
/// <param name="DocumentHash">SHA-256 of its bytes.</param>
/// <param name="StartedAt">Since when.</param>
public sealed record SigningState(SigningMethod Method, string DocumentPath, string DocumentHash, DateTimeOffset StartedAt)
{
    /// <summary>The signers, in the contract's order.</summary>
    public ImmutableList<SignerState> Signers { get; init; } = [];

    /// <summary>The wait for the original on paper.</summary>
    public PaperWait? Paper { get; init; }

    /// <summary>The signed original on paper, once recorded.</summary>
    public PaperSignatureRecorded? Scan { get; init; }

    /// <summary>A signer by id.</summary>
    /// <param name="signerId">The id.</param>
    public SignerState? Find(string signerId) =>
        Signers.FirstOrDefault(signer => string.Equals(signer.Id, signerId, StringComparison.Ordinal));
}

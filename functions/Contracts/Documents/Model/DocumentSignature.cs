namespace Ecom.Functions.Contracts.Documents;

/// <summary>A signature that was made.</summary>
/// <param name="SignerId">The signer's <see cref="DocumentSigner.Id"/>.</param>
/// <param name="TypedName">The name as the signer wrote it.</param>
/// <param name="SignedAt">When; on paper, the day that the paper shows.</param>
/// <param name="Method">How.</param>
public sealed record DocumentSignature(string SignerId, string TypedName, DateTimeOffset SignedAt, SignatureMethod Method);

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Someone who is to sign a contract.</summary>
/// <param name="Id">Identifies the signer within the contract; a <see cref="DocumentSignature"/> refers to it.</param>
/// <param name="Name">Full name.</param>
/// <param name="Party">For whom the signer signs, for example <c>甲方 某某电商平台有限公司</c>.</param>
/// <param name="Order">Signing group from 1; signers with the same number sign in any order.</param>
public sealed record DocumentSigner(string Id, string Name, string Party, int Order)
{
    /// <summary>Function of the signer, for example <c>法定代表人</c>.</summary>
    public string? Title { get; init; }
}

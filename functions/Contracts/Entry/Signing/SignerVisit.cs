using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Entry.Signing;

/// <summary>A person who came by a link that exists.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Signer">The signer as they stand now.</param>
/// <param name="Link">The link.</param>
/// <param name="Token">The token of the link.</param>
internal sealed record SignerVisit(ContractState Contract, SignerState Signer, SignerLink Link, string Token)
{
    public string Path => $"/api/sign/{Token}";

    public Person Person => new($"signer:{Signer.Id}", Signer.Name, [ContractRoles.Signer]);

    /// <summary>Whether the link is the signer's newest.</summary>
    public bool IsNewest => Link.Issue == Signer.Issue;

    public override string ToString() => $"{Link}";
}

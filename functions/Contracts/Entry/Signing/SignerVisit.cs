using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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

    /// <summary>Whether the document waits for the signature by this link.</summary>
    public bool MaySign(DateTimeOffset now) => IsNewest
        && this is { Signer.Status: SignerStatus.Invited, Contract.Status: ContractStatus.Signing }
        && now < Signer.ExpiresAt;

    /// <summary>Id of a command by this link: the same only for the same act with the same content.</summary>
    /// <remarks>The token makes it tell nothing about the content, which may be personal: the id stands in orchestration histories.</remarks>
    /// <param name="act">What is done.</param>
    /// <param name="content">What the signer entered.</param>
    public string CommandId(string act, params IEnumerable<string> content)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', content.Prepend(Token))));
        return string.Create(CultureInfo.InvariantCulture, $"{act}-{Signer.Id}-{Link.Issue}-{Convert.ToHexStringLower(digest)[..32]}");
    }

    public override string ToString() => $"{Link}";
}

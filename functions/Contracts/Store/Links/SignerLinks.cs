using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Cases.Capabilities;
using Ecom.Functions.Platform.Secrets;
using Ecom.Functions.Platform.Site;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Contracts.Store;

/// <summary>One-time links of signers. A token is HMAC-SHA256 of contract, signer and issue number, so that a retried step makes the same link; only its hash is stored.</summary>
/// <param name="secrets">The keys.</param>
/// <param name="capabilities">Where hashes of tokens are kept.</param>
/// <param name="site">The address of this site.</param>
public sealed class SignerLinks(ApplicationSecrets secrets, ICapabilityStore capabilities, IOptions<SiteOptions> site)
{
    private const string Purpose = "sign";

    /// <summary>Issues a link, or the same link again.</summary>
    /// <param name="contractId">The contract.</param>
    /// <param name="signerId">The signer.</param>
    /// <param name="issue">Number of the link.</param>
    /// <param name="expiresAt">When it dies.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The address; a secret of the signer, never to be written down elsewhere.</returns>
    public async Task<string> IssueAsync(
        string contractId, string signerId, int issue, DateTimeOffset expiresAt, CancellationToken cancellationToken = default)
    {
        SignerLink link = new(contractId, signerId, issue);
        var token = Token(link);
        await capabilities.IssueAsync(
            new Capability(CapabilityToken.Hash(token), Purpose, Subject(link), expiresAt), cancellationToken);
        return site.Value.AddressOf($"/api/sign/{token}");
    }

    /// <summary>What a token opens; null when nobody was given it.</summary>
    /// <param name="token">The token as it came.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SignerLink?> FindAsync(string token, CancellationToken cancellationToken = default)
    {
        if (token is not { Length: CapabilityToken.Length } || !Base64Url.IsValid(token)) return null;
        var found = await capabilities.FindAsync(CapabilityToken.Hash(token), cancellationToken);
        return found is { Purpose: Purpose } ? Parse(found.Subject) : null;
    }

    private string Token(SignerLink link) => Base64Url.EncodeToString(HMACSHA256.HashData(
        secrets.Key("signer-links"), Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{link.ContractId}|{link.SignerId}|{link.Issue}"))));

    private static string Subject(SignerLink link) =>
        string.Create(CultureInfo.InvariantCulture, $"{ContractCaseId.Of(link.ContractId)}/{link.SignerId}/{link.Issue}");

    private static SignerLink? Parse(string subject)
    {
        var parts = subject.Split('/');
        return parts.Length == 3 && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var issue)
            ? new SignerLink(parts[0][(ContractCaseId.Kind.Length + 1)..], parts[1], issue)
            : null;
    }
}

using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Cases.Capabilities;

namespace Ecom.Functions.Platform.Links;

/// <summary>Links without login that open a case as often as their holder likes, until they expire, are revoked or replaced.</summary>
/// <remarks>
/// A token is HMAC-SHA256 of purpose, subject and issue number under the server's secret, so that a retried step makes the same link;
/// the store knows its hash only. A token made under a replaced secret still opens: it is found by its hash.
/// </remarks>
/// <param name="key">The newest secret for links.</param>
/// <param name="capabilities">Where hashes of tokens are kept.</param>
/// <param name="time">The clock.</param>
public sealed class CaseLinks(Func<byte[]> key, ICapabilityStore capabilities, TimeProvider time)
{
    /// <summary>Issues a link, or the same link again, and ends those with lower numbers.</summary>
    /// <param name="purpose">What for, such as <c>follow</c>: a token for one purpose opens no other.</param>
    /// <param name="subject">On what; the same at every issue, without a control character.</param>
    /// <param name="issue">Number of the link, from 1; a new one replaces the older ones.</param>
    /// <param name="expiresAt">When it dies.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The token for the address; a secret of its holder, never to be written down elsewhere.</returns>
    public async Task<string> IssueAsync(
        string purpose, string subject, int issue, DateTimeOffset expiresAt, CancellationToken cancellationToken = default)
    {
        EnsurePart(purpose, nameof(purpose));
        EnsurePart(subject, nameof(subject));
        ArgumentOutOfRangeException.ThrowIfLessThan(issue, 1);
        var token = Token(purpose, subject, issue);
        await capabilities.IssueAsync(
            new Capability(CapabilityToken.Hash(token), purpose, Numbered(subject, issue), expiresAt), cancellationToken);
        await RevokeAsync(purpose, subject, issue - 1, cancellationToken);
        return token;
    }

    /// <summary>What a token opens; null when it was never given out for that purpose, or was revoked or replaced.</summary>
    /// <remarks>Every well-formed token costs one look-up by hash, known or not.</remarks>
    /// <param name="purpose">What it must be for.</param>
    /// <param name="token">The token as it came.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<CaseLink?> FindAsync(string purpose, string? token, CancellationToken cancellationToken = default)
    {
        if (token is not { Length: CapabilityToken.Length } || !Base64Url.IsValid(token)) return null;
        var found = await capabilities.FindAsync(CapabilityToken.Hash(token), cancellationToken);
        if (found is null || !string.Equals(found.Purpose, purpose, StringComparison.Ordinal)) return null;
        var at = found.Subject.LastIndexOf('#');
        return at > 0 && int.TryParse(found.Subject.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var issue)
            ? new CaseLink(found.Subject[..at], issue, found.ExpiresAt, found.ExpiresAt <= time.GetUtcNow())
            : null;
    }

    /// <summary>Ends all links of a subject up to a number, since nothing is to be opened by them any more.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="upTo">The number of the last link that ends.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public async Task RevokeAsync(string purpose, string subject, int upTo, CancellationToken cancellationToken = default)
    {
        for (var issue = upTo; issue >= 1; issue--)
            await capabilities.RevokeAsync(purpose, Numbered(subject, issue), except: null, cancellationToken);
    }

    private static string Numbered(string subject, int issue) => string.Create(CultureInfo.InvariantCulture, $"{subject}#{issue}");

    // Parts are told apart by a line break, which none of them has.
    private string Token(string purpose, string subject, int issue) => Base64Url.EncodeToString(HMACSHA256.HashData(
        key(), Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{purpose}\n{subject}\n{issue}"))));

    private static void EnsurePart(string part, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(part, name);
        if (part.Any(char.IsControl))
            throw new ArgumentException("It has a control character.", name);
    }
}

namespace Ecom.Functions.Contracts.Documents;

/// <summary>A signer's part in the signing, as the certificate lists it.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Party">For whom, for example <c>甲方 某某电商平台有限公司</c>.</param>
/// <param name="Order">Signing group from 1.</param>
/// <param name="Method">How the signature was made.</param>
/// <param name="SignedAt">When the signature was made.</param>
public sealed record CertificateSigner(string Name, string Party, int Order, SignatureMethod Method, DateTimeOffset SignedAt)
{
    /// <summary>Function of the signer, for example <c>法定代表人</c>.</summary>
    public string? Title { get; init; }

    /// <summary>Name as the signer typed it.</summary>
    public string? TypedName { get; init; }

    /// <summary>E-mail address in full; the certificate masks it.</summary>
    public string? Email { get; init; }

    /// <summary>Who was asked first, when the signer signed by delegation.</summary>
    public string? DelegatedBy { get; init; }

    /// <summary>When the link was sent.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>When the document was first opened.</summary>
    public DateTimeOffset? ViewedAt { get; init; }

    /// <summary>When consent to electronic signing was given.</summary>
    public DateTimeOffset? ConsentedAt { get; init; }

    /// <summary>The IP address from which the signature was made.</summary>
    public string? IpAddress { get; init; }

    /// <summary>The browser's user agent; the certificate shortens it.</summary>
    public string? UserAgent { get; init; }

    /// <summary>Version of the consent text.</summary>
    public string? ConsentVersion { get; init; }

    /// <summary>SHA-256 of the consent text as shown, hex.</summary>
    public string? ConsentSha256 { get; init; }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Secrets;

/// <summary>The keys made from the configured secrets, one for each use.</summary>
/// <param name="options">The secrets.</param>
public sealed class ApplicationSecrets(IOptions<SecretOptions> options)
{
    private readonly string[] secrets = [options.Value.Current, .. options.Value.Previous];

    /// <summary>The key for a use, of the newest secret.</summary>
    /// <param name="use">Names the use.</param>
    public byte[] Key(string use) => Derive(secrets[0], use);

    /// <summary>The keys for a use, of all secrets, newest first.</summary>
    /// <param name="use">Names the use.</param>
    public IEnumerable<byte[]> Keys(string use) => secrets.Select(secret => Derive(secret, use));

    private static byte[] Derive(string secret, string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: Encoding.UTF8.GetBytes(use));
}

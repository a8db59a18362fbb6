using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Platform.Cases;

/// <summary>Continuation tokens: where the next page starts, signed together with the query that it belongs to.</summary>
/// <param name="key">The secret that signs.</param>
public sealed class CaseContinuation(ReadOnlyMemory<byte> key)
{
    private const int SignatureLength = 16;
    private const int MaxTokenLength = 1000;

    /// <summary>A token for what follows a sort key.</summary>
    /// <param name="filter">The query.</param>
    /// <param name="after">The sort key of the page's last case.</param>
    public string Create(CaseSnapshotQuery filter, string after)
    {
        ArgumentNullException.ThrowIfNull(after);
        var position = Encoding.UTF8.GetBytes(after);
        return Base64Url.EncodeToString([.. Sign(filter, position), .. position]);
    }

    /// <summary>The sort key of a token.</summary>
    /// <param name="filter">The query, which must be the one of the page before.</param>
    /// <param name="token">The token.</param>
    /// <exception cref="InvalidCaseQueryException">The token was changed, or belongs to another query.</exception>
    public string Open(CaseSnapshotQuery filter, string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (token.Length <= MaxTokenLength && Base64Url.IsValid(token))
        {
            var bytes = Base64Url.DecodeFromChars(token);
            if (bytes.Length > SignatureLength)
            {
                var position = bytes.AsSpan(SignatureLength);
                if (CryptographicOperations.FixedTimeEquals(bytes.AsSpan(0, SignatureLength), Sign(filter, position)))
                {
                    return Encoding.UTF8.GetString(position);
                }
            }
        }

        throw new InvalidCaseQueryException(
            nameof(CaseQuery.Continuation), "was changed or belongs to another query: start again without it, or with the same filters and order.");
    }

    private byte[] Sign(CaseSnapshotQuery filter, ReadOnlySpan<byte> position)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key.Span);
        hmac.AppendData(JsonSerializer.SerializeToUtf8Bytes(filter with { After = "", Take = 0 }, LedgerJson.Options));
        hmac.AppendData([0]);
        hmac.AppendData(position);
        return hmac.GetHashAndReset()[..SignatureLength];
    }
}

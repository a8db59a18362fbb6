using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Secrets;

namespace Ecom.Functions.Platform.People.Erasure;

/// <summary>Seals who is to be erased on the way through orchestration histories.</summary>
/// <param name="seal">Encrypts.</param>
public sealed class ErasureSeal(Seal seal)
{
    private const string Use = "erasures";

    /// <summary>Seals it; it opens for this key only.</summary>
    /// <param name="key">Stands for the person.</param>
    /// <param name="wanted">What is wanted.</param>
    public string Close(string key, WantedErasure wanted) => Base64Url.EncodeToString(
        seal.Close(Use, Encoding.UTF8.GetBytes(key), JsonSerializer.SerializeToUtf8Bytes(wanted, LedgerJson.Options)));

    /// <summary>Opens it.</summary>
    /// <param name="input">What the erasure is told.</param>
    /// <exception cref="InvalidOperationException">No configured secret opens it.</exception>
    public WantedErasure Open(ErasureInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return JsonSerializer.Deserialize<WantedErasure>(
            seal.Open(Use, Encoding.UTF8.GetBytes(input.Key), Base64Url.DecodeFromChars(input.Sealed)), LedgerJson.Options)
            ?? throw new InvalidOperationException("What is wanted is empty.");
    }
}

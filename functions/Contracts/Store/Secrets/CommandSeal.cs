using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Contracts.Store;

/// <summary>Encrypts commands on their way through orchestration histories, which are durable plain text (AES-256-GCM).</summary>
/// <param name="secrets">The keys.</param>
public sealed class CommandSeal(ContractSecrets secrets)
{
    private const string Use = "contract-commands";
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>Seals a command; it opens for this contract and command id only.</summary>
    /// <param name="contractId">The contract.</param>
    /// <param name="commandId">Id of the command.</param>
    /// <param name="command">The command and who gives it.</param>
    public string Seal(string contractId, string commandId, PersonCommand command)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(command, LedgerJson.Options);
        var sealedBytes = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, NonceBytes));
        using AesGcm cipher = new(secrets.Key(Use), TagBytes);
        cipher.Encrypt(
            sealedBytes.AsSpan(0, NonceBytes),
            plain,
            sealedBytes.AsSpan(NonceBytes + TagBytes),
            sealedBytes.AsSpan(NonceBytes, TagBytes),
            Bound(contractId, commandId));
        return Base64Url.EncodeToString(sealedBytes);
    }

    /// <summary>Opens a sealed command.</summary>
    /// <param name="contractId">The contract.</param>
    /// <param name="commandId">Id of the command.</param>
    /// <param name="text">The sealed command.</param>
    /// <exception cref="InvalidOperationException">No configured secret opens it for this contract and command id.</exception>
    public PersonCommand Open(string contractId, string commandId, string text)
    {
        var sealedBytes = Base64Url.DecodeFromChars(text);
        foreach (var key in secrets.Keys(Use))
        {
            var plain = new byte[Math.Max(0, sealedBytes.Length - NonceBytes - TagBytes)];
            using AesGcm cipher = new(key, TagBytes);
            try
            {
                cipher.Decrypt(
                    sealedBytes.AsSpan(0, NonceBytes),
                    sealedBytes.AsSpan(NonceBytes + TagBytes),
                    sealedBytes.AsSpan(NonceBytes, TagBytes),
                    plain,
                    Bound(contractId, commandId));
            }
            catch (AuthenticationTagMismatchException)
            {
                continue;
            }

            return JsonSerializer.Deserialize<PersonCommand>(plain, LedgerJson.Options)
                ?? throw new InvalidOperationException("A sealed command is empty.");
        }

        throw new InvalidOperationException("No configured secret opens the sealed command; keep the secret that sealed it in PreviousSecrets.");
    }

    private static byte[] Bound(string contractId, string commandId) => Encoding.UTF8.GetBytes($"{contractId}|{commandId}");
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Links;

/// <summary>Ids of the commands of customers: the same request from the same version, or under the same key, is one command.</summary>
internal static class LinkCommandIds
{
    /// <summary>The id.</summary>
    /// <param name="state">The case.</param>
    /// <param name="key">The request's <c>Idempotency-Key</c>.</param>
    /// <param name="seen">The version that the customer saw; null: none was sent.</param>
    /// <param name="command">What is asked for.</param>
    /// <typeparam name="TCommand">The slice's commands.</typeparam>
    public static string Of<TCommand>(ICaseState state, IdempotencyKey key, long? seen, TCommand command)
    {
        var scope = key.Value is { } value ? $"key {value}" : string.Create(CultureInfo.InvariantCulture, $"version {seen ?? state.Seq}");
        var content = JsonSerializer.Serialize(command, LedgerJson.Options);
        return "c" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{state.Id}\n{scope}\n{content}")))[..32];
    }

    /// <summary>The id of the command that adds a file: the same content is one command, whoever sends it.</summary>
    /// <param name="state">The case.</param>
    /// <param name="sha256">SHA-256 of the file.</param>
    public static string OfFile(ICaseState state, string sha256) =>
        "a" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{state.Id}\nattach\n{sha256}")))[..32];
}

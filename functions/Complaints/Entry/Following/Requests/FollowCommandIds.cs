using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Ids of the commands of customers: the same request from the same version, or under the same key, is one command.</summary>
internal static class FollowCommandIds
{
    /// <summary>The id.</summary>
    /// <param name="state">The complaint.</param>
    /// <param name="key">The request's key, if it has one.</param>
    /// <param name="seen">The version that was seen.</param>
    /// <param name="command">What is asked for; another content under the same key is another command.</param>
    public static string Of(ComplaintState state, IdempotencyKey key, long? seen, ComplaintCommand command)
    {
        var scope = key.Value is { } value ? $"key {value}" : string.Create(CultureInfo.InvariantCulture, $"version {seen ?? state.Seq}");
        var content = JsonSerializer.Serialize(command, LedgerJson.Options);
        return "c" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{state.Id}\n{scope}\n{content}")))[..32];
    }
}

using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Claims.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Ids of claims: the same for the same channel and external id, so that a report that comes twice is one claim.</summary>
internal static class ClaimIds
{
    /// <summary>The id of a report that has an id at its source.</summary>
    /// <param name="channel">How it came in.</param>
    /// <param name="externalId">Its id there.</param>
    public static string Of(ClaimChannel channel, string externalId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"claim\n{channel}\n{externalId}")))[..32];
}

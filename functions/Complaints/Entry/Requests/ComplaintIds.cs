using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Complaints.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Ids of complaints: the same for the same channel and external id, so that a report that comes twice is one complaint.</summary>
internal static class ComplaintIds
{
    /// <summary>The id of a report that has an id at its source.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="externalId">The id there.</param>
    public static string Of(ComplaintChannel channel, string externalId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"complaint\n{channel}\n{externalId}")))[..32];
}

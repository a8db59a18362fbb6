using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Tells proposals apart by their text, so that an answer to one is not taken for another.</summary>
public static class ProposalIds
{
    /// <summary>The id of a proposal.</summary>
    /// <param name="text">The proposal.</param>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}

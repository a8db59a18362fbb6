using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Platform.Messaging.DeadLetters;

/// <summary>The id under which a dead letter is sent again.</summary>
/// <remarks>
/// Under its old id a queue with duplicate detection would take the message and drop it without a word. The new one is the same however
/// often the same dead letter is sent, so that a send which is repeated is one message.
/// </remarks>
internal static class ResubmittedId
{
    private const int MaxLength = 128;

    /// <summary>The id.</summary>
    /// <param name="messageId">The dead letter's id.</param>
    /// <param name="sequenceNumber">Its number, which tells it from another dead letter of the same id.</param>
    public static string Of(string messageId, long sequenceNumber)
    {
        var plain = string.Create(CultureInfo.InvariantCulture, $"{messageId}~again-{sequenceNumber}");
        return plain.Length <= MaxLength ? plain : "again-" + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
    }
}

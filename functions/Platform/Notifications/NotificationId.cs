using System.Security.Cryptography;
using System.Text;

namespace Ecom.Functions.Platform.Notifications;

/// <summary>The id of a message: the same for every try, and not to be guessed back into its key.</summary>
public static class NotificationId
{
    /// <summary>SHA-256 of the key as 64 characters of lower-case hex.</summary>
    /// <param name="key">The notification's key.</param>
    public static string Of(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}

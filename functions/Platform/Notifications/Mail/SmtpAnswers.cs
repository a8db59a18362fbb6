using System.Globalization;
using System.Net.Mail;

namespace Ecom.Functions.Platform.Notifications.Mail;

/// <summary>What a mail server's refusal means.</summary>
internal static class SmtpAnswers
{
    /// <summary>Whether a refusal is for good: 550 to 559, or any other 5xx to the recipient. What is left is a matter of the server or the account.</summary>
    public static bool IsForGood(SmtpException refusal) => (int)refusal.StatusCode is var code
        && (code is >= 550 and <= 559 || (refusal is SmtpFailedRecipientException && code is >= 500 and <= 599 && !IsAboutTheAccount(code)));

    /// <summary>The reason without the server's text, which repeats the address.</summary>
    public static string Reason(SmtpException refusal) =>
        string.Create(CultureInfo.InvariantCulture, $"mailbox-refused (SMTP {(int)refusal.StatusCode})");

    private static bool IsAboutTheAccount(int code) => code is 530 or 534 or 535 or 538;
}

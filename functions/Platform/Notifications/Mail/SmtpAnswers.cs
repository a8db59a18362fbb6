using System.Globalization;
using System.Net.Mail;

namespace Ecom.Functions.Platform.Notifications.Mail;

/// <summary>What a mail server's refusal means.</summary>
internal static class SmtpAnswers
{
    /// <summary>Whether a refusal is for good: the mailbox (550 to 559) or its host (521) takes no mail. The rest is a matter of the server, the account or the moment.</summary>
    public static bool IsForGood(SmtpException refusal) => (int)refusal.StatusCode is 521 or (>= 550 and <= 559);

    /// <summary>The reason without the server's text, which repeats the address.</summary>
    public static string Reason(SmtpException refusal) =>
        string.Create(CultureInfo.InvariantCulture, $"mailbox-refused (SMTP {(int)refusal.StatusCode})");
}

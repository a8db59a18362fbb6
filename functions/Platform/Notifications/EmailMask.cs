namespace Ecom.Functions.Platform.Notifications;

/// <summary>E-mail addresses as they may stand in logs.</summary>
public static class EmailMask
{
    /// <summary><c>zhang.wei@example.com</c> becomes <c>z***@example.com</c>.</summary>
    /// <param name="email">The address.</param>
    public static string Mask(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        var at = email.LastIndexOf('@');
        return at > 0 ? $"{email[0]}***{email[at..]}" : "***";
    }
}

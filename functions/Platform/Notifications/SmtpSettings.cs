namespace Ecom.Functions.Platform.Notifications;

/// <summary>The mail server; configuration section <c>Notifications:Smtp</c>.</summary>
public sealed class SmtpSettings
{
    /// <summary>Its name.</summary>
    public string Host { get; set; } = "";

    /// <summary>Its port [587].</summary>
    public int Port { get; set; } = 587;

    /// <summary>Whether the connection is encrypted (STARTTLS) [true].</summary>
    public bool Tls { get; set; } = true;

    /// <summary>How long the server may take for a message [30 seconds]; well below two minutes.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The account, or empty for none.</summary>
    public string User { get; set; } = "";

    /// <summary>The account's password; on Azure a Key Vault reference.</summary>
    public string Password { get; set; } = "";

    /// <summary>The sender's address.</summary>
    public string From { get; set; } = "";

    /// <summary>The sender's name.</summary>
    public string FromName { get; set; } = "";
}

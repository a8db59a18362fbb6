namespace Ecom.Functions.Platform.Notifications;

/// <summary>Who gets a message.</summary>
/// <param name="Name">Name for the salutation.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Language">Language of the message.</param>
public sealed record Recipient(string Name, string Email, Language Language)
{
    /// <summary>The masked address.</summary>
    public override string ToString() => EmailMask.Mask(Email);
}

namespace Ecom.Functions.Platform.Notifications;

/// <summary>A message that somebody is to get.</summary>
/// <param name="Template">Name of the template.</param>
/// <param name="RecipientKey">Tells recipients of one event apart, without personal data.</param>
/// <param name="To">Who gets it.</param>
/// <param name="Values">What the template's gaps stand for.</param>
public sealed record Notice(string Template, string RecipientKey, Recipient To, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Template and key; the rest is personal data.</summary>
    public override string ToString() => $"{Template} to {RecipientKey}";
}

namespace Ecom.Functions.Platform.Notifications;

/// <summary>A message to one person or one endpoint.</summary>
/// <param name="Key">
/// Idempotency key: of all notifications with one key, one is sent. Such as <c>contract-42:signing-invitation:2:1</c>; it is logged
/// and listed, so it holds no personal data.
/// </param>
/// <param name="Template">Name of the template.</param>
/// <param name="To">Who gets it.</param>
/// <param name="Values">What the template's <c>{{names}}</c> stand for; may hold links with tokens, so they are never logged.</param>
public sealed record Notification(
    string Key,
    string Template,
    Recipient To,
    IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Key and template; values and recipient are personal data.</summary>
    public override string ToString() => $"{Key} ({Template})";
}

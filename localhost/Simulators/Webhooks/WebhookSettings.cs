namespace Ecom.LocalHost.Simulators.Webhooks;

/// <summary>Where webhooks go, and whether they wait.</summary>
/// <param name="Url">The application's address; null: nobody told it yet.</param>
/// <param name="IsHeld">Whether they wait until they are released.</param>
/// <param name="IsReversed">Whether they are sent last first.</param>
internal sealed record WebhookSettings(Uri? Url = null, bool IsHeld = false, bool IsReversed = false)
{
    /// <summary>The only ones.</summary>
    public const string Id = "it";
}

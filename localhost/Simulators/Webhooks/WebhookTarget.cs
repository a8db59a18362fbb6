namespace Ecom.LocalHost.Simulators.Webhooks;

/// <summary>Where webhooks are to go.</summary>
/// <param name="Url">The application's address.</param>
internal sealed record WebhookTarget(Uri Url);

namespace Ecom.Functions.Platform.Notifications.Endpoints;

/// <summary>The body of a webhook, in the form that Standard Webhooks recommends.</summary>
/// <param name="Type">The template's name.</param>
/// <param name="Data">The notification.</param>
internal sealed record WebhookBody(string Type, WebhookData Data);

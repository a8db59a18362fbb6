namespace Ecom.LocalHost.Simulators.Webhooks;

/// <summary>A webhook that is to be sent, or was.</summary>
/// <param name="Id">Its <c>webhook-id</c>, the same at every try.</param>
/// <param name="Path">Where it goes, behind the application's address.</param>
/// <param name="Body">Its body.</param>
/// <param name="Copies">How often it is sent: 2 for a sender that repeats itself.</param>
/// <param name="IsDelivered">Whether all copies were taken.</param>
/// <param name="LastStatus">How the last try was answered; null: not at all.</param>
internal sealed record QueuedWebhook(string Id, string Path, string Body, int Copies = 1, bool IsDelivered = false, int? LastStatus = null);

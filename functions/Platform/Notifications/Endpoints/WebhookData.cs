namespace Ecom.Functions.Platform.Notifications.Endpoints;

/// <summary>A notification as an endpoint gets it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Language">Language of the texts.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Values">What the texts were made of.</param>
internal sealed record WebhookData(string Key, Language Language, string Subject, string Text, IReadOnlyDictionary<string, string> Values);

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>A source of webhooks; <c>Webhooks:Sources:{name}</c>.</summary>
public sealed class WebhookSourceOptions
{
    /// <summary>Its secrets (<c>whsec_…</c>), each of which is accepted; two while one is being replaced.</summary>
    public IList<string> Keys { get; } = [];
}

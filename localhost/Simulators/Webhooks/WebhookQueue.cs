using System.Globalization;
using System.Text.Json;
using Ecom.LocalHost.Simulators.Store;

namespace Ecom.LocalHost.Simulators.Webhooks;

/// <summary>Puts webhooks into the store, in the commit of what they tell.</summary>
internal static class WebhookQueue
{
    /// <summary>Queues news.</summary>
    /// <param name="things">The store.</param>
    /// <param name="path">Where it goes.</param>
    /// <param name="type">What kind of news.</param>
    /// <param name="at">When.</param>
    /// <param name="data">The news.</param>
    /// <param name="copies">How often it is sent.</param>
    public static void Add(Things things, string path, string type, DateTimeOffset at, object data, int copies) =>
        Add(things, path, JsonSerializer.Serialize(new { type, timestamp = at, data }, SimulatorJson.Options), copies);

    /// <summary>Queues a body as it is.</summary>
    public static QueuedWebhook Add(Things things, string path, string body, int copies)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"msg-{things.Next("webhooks"):D6}");
        return things.Put(id, new QueuedWebhook(id, path, body, Math.Max(1, copies)));
    }
}

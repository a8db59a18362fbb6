using System.Text.Json;
using System.Xml;
using Ecom.LocalHost.Functions.Hosting;
using Ecom.LocalHost.ServiceBus;

namespace Ecom.LocalHost.Functions.ServiceBus;

/// <summary>Reads queues, topics and subscriptions from <c>servicebus.json</c> beside <c>host.json</c>: the form of the official emulator's <c>Config.json</c>.</summary>
internal static class EntityFile
{
    public const string Name = "servicebus.json";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Adds what the file declares; a missing file declares nothing.</summary>
    /// <exception cref="HostStartException">The file is not of that form.</exception>
    public static void Read(string folder, ServiceBusBrokerOptions broker)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            foreach (var space in document.RootElement.GetProperty("UserConfig").GetProperty("Namespaces").EnumerateArray())
            {
                foreach (var queue in Items(space, "Queues"))
                {
                    broker.Queues.Add(Queue(queue));
                }

                foreach (var topic in Items(space, "Topics"))
                {
                    broker.Topics.Add(Topic(topic));
                }
            }
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new HostStartException($"{path} is not of the form of the Service Bus emulator's Config.json: {malformed.Message}", malformed);
        }
    }

    private static QueueOptions Queue(JsonElement item)
    {
        var queue = new QueueOptions { Name = NameOf(item) };
        var properties = Properties(item);
        queue.MaxDeliveryCount = Number(properties, "MaxDeliveryCount") ?? queue.MaxDeliveryCount;
        queue.LockDuration = Span(properties, "LockDuration") ?? queue.LockDuration;
        queue.DuplicateDetectionWindow = DuplicateWindow(properties);
        queue.RequiresSession = Flag(properties, "RequiresSession");
        queue.DefaultTimeToLive = Span(properties, "DefaultMessageTimeToLive");
        queue.DeadLetterOnExpiration = Flag(properties, "DeadLetteringOnMessageExpiration");
        return queue;
    }

    private static TopicOptions Topic(JsonElement item)
    {
        var properties = Properties(item);
        return new TopicOptions
        {
            Name = NameOf(item),
            DuplicateDetectionWindow = DuplicateWindow(properties),
            DefaultTimeToLive = Span(properties, "DefaultMessageTimeToLive"),
            Subscriptions = [.. Items(item, "Subscriptions").Select(Subscription)],
        };
    }

    private static SubscriptionOptions Subscription(JsonElement item)
    {
        var properties = Properties(item);
        var subscription = new SubscriptionOptions { Name = NameOf(item), Filters = [.. Items(item, "Rules").Select(Filter)] };
        subscription.MaxDeliveryCount = Number(properties, "MaxDeliveryCount") ?? subscription.MaxDeliveryCount;
        subscription.LockDuration = Span(properties, "LockDuration") ?? subscription.LockDuration;
        subscription.RequiresSession = Flag(properties, "RequiresSession");
        subscription.DefaultTimeToLive = Span(properties, "DefaultMessageTimeToLive");
        subscription.DeadLetterOnExpiration = Flag(properties, "DeadLetteringOnMessageExpiration");
        return subscription;
    }

    private static CorrelationFilter Filter(JsonElement rule)
    {
        var properties = Properties(rule);
        if (!string.Equals(Text(properties, "FilterType"), "Correlation", StringComparison.Ordinal))
        {
            throw new FormatException($"rule {NameOf(rule)} is no correlation filter; the local broker has only these.");
        }

        var filter = properties.GetProperty("CorrelationFilter");
        return new CorrelationFilter
        {
            ContentType = Text(filter, "ContentType"),
            CorrelationId = Text(filter, "CorrelationId"),
            Subject = Text(filter, "Label") ?? Text(filter, "Subject"),
            MessageId = Text(filter, "MessageId"),
            ReplyTo = Text(filter, "ReplyTo"),
            ReplyToSessionId = Text(filter, "ReplyToSessionId"),
            SessionId = Text(filter, "SessionId"),
            To = Text(filter, "To"),
            ApplicationProperties = filter.TryGetProperty("Properties", out var own)
                ? own.EnumerateObject().ToDictionary(static pair => pair.Name, static object (pair) => pair.Value.GetString()!, StringComparer.Ordinal)
                : [],
        };
    }

    private static string NameOf(JsonElement item) => Text(item, "Name") ?? throw new FormatException("an entity has no Name.");

    private static JsonElement Properties(JsonElement item) => item.TryGetProperty("Properties", out var properties) ? properties : default;

    private static JsonElement.ArrayEnumerator Items(JsonElement item, string name) =>
        item.TryGetProperty(name, out var items) ? items.EnumerateArray() : default;

    private static JsonElement? Value(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? Text(JsonElement item, string name) => Value(item, name)?.GetString();

    private static int? Number(JsonElement item, string name) => Value(item, name)?.GetInt32();

    private static bool Flag(JsonElement item, string name) => Value(item, name)?.GetBoolean() ?? false;

    private static TimeSpan? Span(JsonElement item, string name) => Text(item, name) is { } text ? XmlConvert.ToTimeSpan(text) : null;

    private static TimeSpan? DuplicateWindow(JsonElement properties) =>
        Flag(properties, "RequiresDuplicateDetection") ? Span(properties, "DuplicateDetectionHistoryTimeWindow") ?? TimeSpan.FromMinutes(1) : null;
}

using System.Text.Json;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Messaging.DeadLetters;

/// <summary>The queues and subscriptions that <c>servicebus.json</c> names; others are out of reach.</summary>
/// <param name="folder">Where the file is; read at the first use.</param>
public sealed class DeadLetterSources(string folder)
{
    private const string File = "servicebus.json";

    private readonly Lazy<IReadOnlyList<DeadLetterSource>> all = new(() => Read(Path.Combine(folder, File)));

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<DeadLetterSource> All => all.Value;

    /// <summary>Finds one; 404 when the file does not name it.</summary>
    /// <param name="name">Its name, as it came.</param>
    public Outcome<DeadLetterSource> Find(string? name) => All.FirstOrDefault(source => string.Equals(source.Name, name, StringComparison.Ordinal)) is { } found
        ? found
        : new NotFound("unknown-queue", "There is no such queue, or subscription (topic:subscription).");

    private static IReadOnlyList<DeadLetterSource> Read(string path)
    {
        using var file = JsonDocument.Parse(System.IO.File.ReadAllBytes(path));
        var namespaces = file.RootElement.GetProperty("UserConfig").GetProperty("Namespaces").EnumerateArray().ToList();
        var queues = namespaces.SelectMany(each => List(each, "Queues")).Select(queue => new DeadLetterSource(NameOf(queue), null));
        var subscriptions = namespaces.SelectMany(each => List(each, "Topics"))
            .SelectMany(topic => List(topic, "Subscriptions").Select(subscription => new DeadLetterSource(NameOf(topic), NameOf(subscription))));
        return [.. queues.Concat(subscriptions).OrderBy(source => source.Name, StringComparer.Ordinal)];
    }

    private static JsonElement.ArrayEnumerator List(JsonElement owner, string name) => owner.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    private static string NameOf(JsonElement entity) => entity.GetProperty("Name").GetString() ?? throw new InvalidOperationException($"{File} has an entity without a name.");
}

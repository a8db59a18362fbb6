using System.Text.Json.Nodes;

namespace Ecom.Infrastructure.Tests.Code;

/// <summary>A queue, topic or subscription of <c>functions/servicebus.json</c>.</summary>
/// <param name="Path"><c>queue</c>, <c>topic</c> or <c>topic/subscription</c>.</param>
/// <param name="Kind">Its kind on Azure.</param>
/// <param name="Properties">Its properties.</param>
public sealed record DeclaredEntity(string Path, string Kind, JsonObject Properties)
{
    public const string Queue = "Microsoft.ServiceBus/namespaces/queues";

    public const string Topic = "Microsoft.ServiceBus/namespaces/topics";

    public const string Subscription = "Microsoft.ServiceBus/namespaces/topics/subscriptions";

    /// <summary>Reads the file.</summary>
    /// <param name="file">The file.</param>
    public static IReadOnlyList<DeclaredEntity> Read(string file)
    {
        var space = JsonNode.Parse(File.ReadAllText(file))!["UserConfig"]!["Namespaces"]!.AsArray().ShouldHaveSingleItem()!;
        return
        [
            .. Items(space, "Queues").Select(static queue => new DeclaredEntity(Name(queue), Queue, Own(queue))),
            .. Items(space, "Topics").SelectMany(static topic => Items(topic, "Subscriptions")
                .Select(each => new DeclaredEntity($"{Name(topic)}/{Name(each)}", Subscription, Own(each)))
                .Prepend(new DeclaredEntity(Name(topic), Topic, Own(topic)))),
        ];
    }

    private static IEnumerable<JsonNode> Items(JsonNode parent, string name) => (parent[name] as JsonArray ?? []).Select(static each => each!);

    private static string Name(JsonNode item) => (string)item["Name"]!;

    private static JsonObject Own(JsonNode item) => item[nameof(Properties)] as JsonObject ?? [];
}

using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Ecom.Infrastructure.Tests.Bicep;

/// <summary>The resources that a deployment makes, as the compiler predicts them.</summary>
/// <param name="Resources">The resources.</param>
public sealed record Deployment(IReadOnlyList<JsonObject> Resources)
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<Deployment>>> Unchanged = new(StringComparer.Ordinal);

    /// <summary>What the templates as they are make of an environment; predicted once.</summary>
    /// <param name="parameters">The parameter file, relative to <c>infra</c>.</param>
    public static Task<Deployment> OfAsync(string parameters) => Unchanged.GetOrAdd(
        parameters,
        static parameters => new Lazy<Task<Deployment>>(() => PredictAsync(Path.Combine(Repository.Root, "infra", parameters)))).Value;

    /// <summary>What templates make of an environment.</summary>
    /// <param name="parameters">The path of the parameter file.</param>
    public static async Task<Deployment> PredictAsync(string parameters) => Parse(await BicepCompiler.PredictAsync(parameters));

    /// <summary>The application's settings, with <c>:</c> between their parts; values that only Azure knows are expressions in brackets.</summary>
    public IReadOnlyDictionary<string, string> Settings => Properties("Microsoft.Web/sites/config", "appsettings").AsObject()
        .ToDictionary(
            static pair => pair.Key.Replace("__", ":", StringComparison.Ordinal),
            static pair => pair.Value!.ToString(),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>The last parts of the names of a kind of resource: <c>archive</c> of <c>account/default/archive</c>.</summary>
    /// <param name="type">The kind.</param>
    /// <param name="parts">How many parts.</param>
    public IReadOnlyList<string> Names(string type, int parts = 1) =>
        [.. OfType(type).Select(each => string.Join('/', NameOf(each).Split('/')[^parts..])).Order(StringComparer.Ordinal)];

    /// <summary>The resources of a kind.</summary>
    /// <param name="type">The kind.</param>
    public IEnumerable<JsonObject> OfType(string type) => Resources.Where(each => string.Equals((string?)each["type"], type, StringComparison.Ordinal));

    /// <summary>A resource by the last part of its name.</summary>
    /// <param name="type">Its kind.</param>
    /// <param name="name">The last part.</param>
    public JsonNode Properties(string type, string name) =>
        OfType(type).Single(each => string.Equals(NameOf(each).Split('/')[^1], name, StringComparison.Ordinal))["properties"]!;

    private static Deployment Parse(string prediction)
    {
        var document = JsonNode.Parse(prediction)!.AsObject();
        document["diagnostics"]!.AsArray().ShouldBeEmpty();
        return new Deployment([.. document["predictedResources"]!.AsArray().Select(static each => each!.AsObject())]);
    }

    private static string NameOf(JsonObject resource) => (string)resource["name"]!;
}

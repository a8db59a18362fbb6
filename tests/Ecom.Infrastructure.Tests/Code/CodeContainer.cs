using System.Reflection;
using Ecom.Functions.Platform.Stores;

namespace Ecom.Infrastructure.Tests.Code;

/// <summary>A Cosmos DB container as the code uses it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="PartitionKeyPath">Its partition key.</param>
/// <param name="Expires">Whether its documents may have a time to live.</param>
public sealed record CodeContainer(string Name, string PartitionKeyPath, bool Expires)
{
    /// <summary>Every container of the application.</summary>
    public static IReadOnlyList<CodeContainer> Find()
    {
        var type = typeof(CosmosStore).Assembly.GetType("Ecom.Functions.Platform.Stores.CosmosContainer", throwOnError: true)!;
        return [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => Of(type, field.GetValue(null)!))];
    }

    private static CodeContainer Of(Type type, object container) =>
        new(Get<string>(type, container, "Name"), Get<string>(type, container, "PartitionKeyPath"), Get<bool>(type, container, "Expires"));

    private static T Get<T>(Type type, object container, string name) => (T)type.GetProperty(name)!.GetValue(container)!;
}

using System.Text.Json.Nodes;
using Ecom.Infrastructure.Tests.Bicep;
using Ecom.Infrastructure.Tests.Code;

namespace Ecom.Infrastructure.Tests.Comparison;

/// <summary>Cosmos DB containers: those of the code against those of a deployment.</summary>
public static class ContainerComparison
{
    private const string Kind = "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers";

    /// <summary>Where they differ.</summary>
    /// <param name="used">The code's containers.</param>
    /// <param name="deployment">The deployment.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<CodeContainer> used, Deployment deployment)
    {
        var deployed = deployment.OfType(Kind).Select(static each => Read(each["properties"]!["resource"]!)).ToList();
        return
        [
            .. used.Except(deployed).Select(static each => $"the code uses {each}, which is not deployed so"),
            .. deployed.Except(used).Select(static each => $"{each} is deployed, and the code does not use it so"),
        ];
    }

    private static CodeContainer Read(JsonNode resource) => new(
        (string)resource["id"]!, (string)resource["partitionKey"]!["paths"]!.AsArray().ShouldHaveSingleItem()!, resource["defaultTtl"] is not null);
}

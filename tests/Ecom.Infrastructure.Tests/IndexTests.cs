using System.Text.Json.Nodes;
using Ecom.Infrastructure.Tests.Bicep;
using Ecom.Infrastructure.Tests.Code;

namespace Ecom.Infrastructure.Tests;

/// <summary>No query of the code reads a container through: what it filters and sorts by is indexed.</summary>
public sealed class IndexTests
{
    private const string Containers = "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers";

    [Fact]
    public async Task Indexes_OfEveryContainer_HoldWhatQueriesAskFor() =>
        Unindexed(await Deployment.OfAsync("environments/prod.bicepparam")).ShouldBeEmpty();

    [Fact]
    public async Task Indexes_WithoutAPathThatAQueryAsksFor_AreReported()
    {
        using var copy = new TemplateCopy();
        copy.Plant("infra/modules/cosmos.bicep", "indexed: ['/snapshot/version/?']", "indexed: []");

        Unindexed(await copy.DeployAsync()).ShouldBe(["/snapshot/version"]);
    }

    [Fact]
    public async Task Indexes_OfCases_ServeEachKeyOfListsAndSweepsWithinAKind()
    {
        var keys = QueriedPath.Find().Where(static path => path.StartsWith("/by", StringComparison.Ordinal)).ToList();
        keys.Count.ShouldBeGreaterThanOrEqualTo(4);
        var composites = Policy(await Deployment.OfAsync("environments/prod.bicepparam"), "cases")["compositeIndexes"]!.AsArray()
            .Select(static paths => string.Join(' ', paths!.AsArray().Select(static each => (string)each!["path"]!)));

        composites.ShouldBe(keys.Select(static key => $"/kind {key}"), ignoreOrder: true);
    }

    private static IEnumerable<string> Unindexed(Deployment deployment)
    {
        var policies = deployment.Names(Containers).Select(name => Policy(deployment, name)).ToList();
        var included = policies.SelectMany(static policy => Paths(policy, "includedPaths")).ToHashSet(StringComparer.Ordinal);
        var excluded = policies.SelectMany(static policy => Paths(policy, "excludedPaths")).Where(static path => path.EndsWith("/*", StringComparison.Ordinal)).ToList();
        excluded.ShouldContain("/snapshot/*");
        return QueriedPath.Find().Where(path => excluded.Exists(each => path.StartsWith(each[..^1], StringComparison.Ordinal)) && !included.Contains($"{path}/?"));
    }

    private static JsonNode Policy(Deployment deployment, string container) => deployment.Properties(Containers, container)["resource"]!["indexingPolicy"]!;

    private static IEnumerable<string> Paths(JsonNode policy, string kind) => policy[kind]!.AsArray().Select(static each => (string)each!["path"]!);
}

using System.Text.Json.Nodes;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Stores;
using Ecom.Functions.Platform.Telemetry;
using Ecom.Infrastructure.Tests.Bicep;
using Ecom.Infrastructure.Tests.Code;
using Ecom.Infrastructure.Tests.Comparison;
using Microsoft.Extensions.Configuration;

namespace Ecom.Infrastructure.Tests;

/// <summary>What is deployed is what the code uses: in each environment, and as <c>azd</c> does it.</summary>
public sealed class DeploymentTests
{
    private static readonly string Functions = Path.Combine(Repository.Root, "functions");

    [Theory]
    [InlineData("main.bicepparam")]
    [InlineData("environments/dev.bicepparam")]
    [InlineData("environments/test.bicepparam")]
    [InlineData("environments/prod.bicepparam")]
    public async Task Deployment_OfAnEnvironment_HasWhatTheCodeUses(string environment)
    {
        var deployment = await Deployment.OfAsync(environment);

        var declared = DeclaredEntity.Read(Path.Combine(Functions, "servicebus.json"));
        declared.ShouldNotBeEmpty();
        EntityComparison.OfDeclared(declared, deployment).ShouldBeEmpty();
        EntityComparison.OfTriggers(ServiceBusTrigger.Find(typeof(CosmosStore).Assembly), deployment).ShouldBeEmpty();

        var used = CodeContainer.Find();
        used.Count.ShouldBeGreaterThanOrEqualTo(5);
        ContainerComparison.Of(used, deployment).ShouldBeEmpty();
        deployment.Names("Microsoft.DocumentDB/databaseAccounts/sqlDatabases").ShouldBe([new CosmosStoreOptions().Database]);
        deployment.Settings["Cases:Cosmos:Database"].ShouldBe(new CosmosStoreOptions().Database);

        var durable = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Functions, "host.json")))!["extensions"]!["durableTask"]!;
        deployment.Names("Microsoft.DurableTask/schedulers/taskHubs").ShouldBe([(string)durable["hubName"]!]);
        deployment.Settings.Keys.ShouldContain((string)durable["storageProvider"]!["connectionStringName"]!);

        foreach (var section in new[] { "Archive", "Attachments" })
        {
            deployment.Names("Microsoft.Storage/storageAccounts/blobServices/containers").ShouldContain(deployment.Settings[$"{section}:Container"]);
            deployment.Settings.Keys.ShouldContain($"{section}:Endpoint");
        }
    }

    [Theory]
    [InlineData("environments/dev.bicepparam")]
    [InlineData("environments/prod.bicepparam")]
    public async Task Archive_OfAnEnvironment_IsVersionedAndWrittenOnce(string environment)
    {
        var deployment = await Deployment.OfAsync(environment);

        deployment.Properties("Microsoft.Storage/storageAccounts/blobServices/containers", "archive")["immutableStorageWithVersioning"]!["enabled"]!
            .GetValue<bool>().ShouldBeTrue();
        var policy = deployment.OfType("Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies").ShouldHaveSingleItem();
        ((string)policy["name"]!).ShouldEndWith("/default/archive/default");
        policy["properties"]!["immutabilityPeriodSinceCreationInDays"]!.GetValue<int>().ShouldBePositive();
        deployment.OfType("Microsoft.Storage/storageAccounts/blobServices")
            .Count(static each => each["properties"]!["isVersioningEnabled"]?.GetValue<bool>() == true).ShouldBe(1);
    }

    [Fact]
    public async Task Deployment_WithAzureStorageAsTheBackend_HasNoSchedulerAndTellsTheHost()
    {
        using var copy = new TemplateCopy();
        File.AppendAllText(copy.PathOf("infra/environments/dev.bicepparam"), "\nparam durableBackend = 'AzureStorage'\n");
        var deployment = await copy.DeployAsync();

        deployment.Names("Microsoft.DurableTask/schedulers").ShouldBeEmpty();
        // As the host reads it: settings behind host.json. Both names of the connection end in one option, and the later one wins.
        var provider = new ConfigurationBuilder().AddJsonFile(Path.Combine(Functions, "host.json"))
            .AddInMemoryCollection(deployment.Settings.Select(static each => KeyValuePair.Create(each.Key.Replace("AzureFunctionsJobHost:", "", StringComparison.Ordinal), (string?)each.Value)))
            .Build().GetSection("extensions:durableTask:storageProvider");
        provider["type"].ShouldBe("AzureStorage");
        provider.GetChildren().Where(static each => each.Key.StartsWith("connection", StringComparison.Ordinal)).Select(static each => each.Value).Distinct()
            .ShouldBe(["AzureWebJobsStorage"]);
        deployment.Settings.Keys.ShouldContain("AzureWebJobsStorage:accountName");
    }

    [Fact]
    public async Task Deployment_WithARestoredAccount_UsesItAndMakesNoOther()
    {
        using var copy = new TemplateCopy();
        copy.Plant("infra/environments/prod.bicepparam", "readEnvironmentVariable('COSMOS_ACCOUNT', '')", "'cosmos-restored'");
        var deployment = await copy.DeployAsync("environments/prod.bicepparam");

        deployment.Names("Microsoft.DocumentDB/databaseAccounts").ShouldBe(["cosmos-restored"]);
        deployment.OfType("Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments").ShouldHaveSingleItem()["name"]!.ToString().ShouldContain("cosmos-restored");
        deployment.Settings["Cases:Cosmos:Endpoint"].ShouldContain("cosmos-restored");
        deployment.Names("Microsoft.Network/privateEndpoints").ShouldContain("pe-cosmos-restored-sql");
    }

    [Fact]
    public async Task Deployment_WithACollector_TellsTheApplicationAndNotTheHost()
    {
        using var copy = new TemplateCopy();
        copy.Plant("infra/environments/dev.bicepparam", "readEnvironmentVariable('OTLP_ENDPOINT', '')", "'https://collector.example.com'");
        var settings = (await copy.DeployAsync()).Settings;

        settings[TelemetryExport.OwnCollector].ShouldBe("https://collector.example.com");
        settings.Keys.ShouldNotContain(static name => name.StartsWith("OTEL_EXPORTER_", StringComparison.Ordinal), "the host would send the tokens of links");
    }

    [Fact]
    public async Task Deployment_WithRolesOfGroups_TellsTheApplicationBySettingsThatLinuxTakes()
    {
        using var copy = new TemplateCopy();
        copy.Plant("infra/environments/dev.bicepparam", "json(readEnvironmentVariable('ROLE_MAP', '{}'))", "{ '8f3c1d2e-0000-4000-8000-000000000001': 'legal', desk: 'agent' }");
        var deployment = await copy.DeployAsync();

        var options = new ConfigurationBuilder().AddInMemoryCollection(deployment.Settings.Select(static each => KeyValuePair.Create(each.Key, (string?)each.Value)))
            .Build().GetSection(IdentityOptions.Section).Get<IdentityOptions>()!;
        options.Roles.ShouldBe([new ClaimRole("8f3c1d2e-0000-4000-8000-000000000001", Role.Legal), new ClaimRole("desk", Role.Agent)], ignoreOrder: true);
        deployment.Properties("Microsoft.Web/sites/config", "appsettings").AsObject().Select(static each => each.Key)
            .ShouldAllBe(static name => name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'));
    }

    [Fact]
    public async Task Production_OfEveryStore_IsReachedInItsNetworkOnlyAndByIdentityOnly()
    {
        var deployment = await Deployment.OfAsync("environments/prod.bicepparam");

        foreach (var kind in new[]
        {
            "Microsoft.Storage/storageAccounts", "Microsoft.DocumentDB/databaseAccounts", "Microsoft.ServiceBus/namespaces", "Microsoft.KeyVault/vaults",
        })
        {
            deployment.OfType(kind).ShouldNotBeEmpty();
            deployment.OfType(kind).ShouldAllBe(each => (string)each["properties"]!["publicNetworkAccess"]! == "Disabled", kind);
        }

        deployment.OfType("Microsoft.Network/privateEndpoints").Count().ShouldBe(5);
        deployment.OfType("Microsoft.Storage/storageAccounts").ShouldAllBe(each => !each["properties"]!["allowSharedKeyAccess"]!.GetValue<bool>());
        foreach (var kind in new[] { "Microsoft.DocumentDB/databaseAccounts", "Microsoft.ServiceBus/namespaces" })
        {
            deployment.OfType(kind).ShouldAllBe(each => each["properties"]!["disableLocalAuth"]!.GetValue<bool>());
        }
    }
}

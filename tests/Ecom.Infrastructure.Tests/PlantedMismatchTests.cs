using Ecom.Infrastructure.Tests.Bicep;
using Ecom.Infrastructure.Tests.Code;
using Ecom.Infrastructure.Tests.Comparison;

namespace Ecom.Infrastructure.Tests;

/// <summary>The comparisons fail where they must: each plants a mismatch between code and templates.</summary>
public sealed class PlantedMismatchTests : IDisposable
{
    private const string Entities = """
        { "UserConfig": { "Namespaces": [ { "Name": "ecom",
          "Queues": [
            { "Name": "plain" },
            { "Name": "orders", "Properties": { "RequiresSession": true, "MaxDeliveryCount": 5, "LockDuration": "PT30S",
              "RequiresDuplicateDetection": true, "DuplicateDetectionHistoryTimeWindow": "PT1H", "DefaultMessageTimeToLive": "P7D",
              "DeadLetteringOnMessageExpiration": true } } ],
          "Topics": [
            { "Name": "case-events", "Properties": { "RequiresDuplicateDetection": true, "DuplicateDetectionHistoryTimeWindow": "PT10M" },
              "Subscriptions": [
                { "Name": "letters", "Properties": { "RequiresSession": true, "MaxDeliveryCount": 3 },
                  "Rules": [ { "Name": "contracts", "Properties": { "FilterType": "Correlation",
                    "CorrelationFilter": { "Properties": { "caseKind": "contract" } } } } ] } ] } ] } ] } }
        """;

    private readonly TemplateCopy copy = new();

    public PlantedMismatchTests() => File.WriteAllText(copy.PathOf("functions/servicebus.json"), Entities);

    private IReadOnlyList<DeclaredEntity> Declared => DeclaredEntity.Read(copy.PathOf("functions/servicebus.json"));

    public void Dispose() => copy.Dispose();

    [Fact]
    public async Task Entities_OfEveryKind_AreDeployedAsDeclared()
    {
        var deployment = await copy.DeployAsync();

        Declared.Select(static each => each.Path).ShouldBe(["plain", "orders", "case-events", "case-events/letters"]);
        EntityComparison.OfDeclared(Declared, deployment).ShouldBeEmpty();
        var rule = deployment.OfType("Microsoft.ServiceBus/namespaces/topics/subscriptions/rules").ShouldHaveSingleItem();
        ((string)rule["name"]!).ShouldEndWith("/case-events/letters/$Default");
        ((string)rule["properties"]!["correlationFilter"]!["properties"]!["caseKind"]!).ShouldBe("contract");

        ServiceBusTrigger[] triggers =
        [
            new("Known", "orders", HasSessions: true, "ServiceBus"),
            new("KnownToo", "case-events/letters", HasSessions: true, "AzureWebJobsServiceBus"),
            new("Unknown", "complaints", HasSessions: false, "ServiceBus"),
            new("Sessionless", "case-events/letters", HasSessions: false, "ServiceBus"),
            new("Lost", "plain", HasSessions: false, "OtherBus"),
        ];
        EntityComparison.OfTriggers(triggers, deployment).ShouldBe(
        [
            "Unknown reads complaints, which is not deployed",
            "Sessionless and case-events/letters disagree about sessions",
            "Lost connects by OtherBus, for which there is no setting",
        ]);
    }

    [Theory]
    [InlineData("for item in queues:", "for item in skip(queues, 1):", "plain is declared, and not deployed")]
    [InlineData("for item in subscriptions:", "for item in skip(subscriptions, 1):", "case-events/letters is declared, and not deployed")]
    [InlineData("maxDeliveryCount: item.?", "maxDeliveryCount: item.?Other.?", "orders: MaxDeliveryCount is 5 in servicebus.json and 10 in the deployment")]
    [InlineData("name: item.Name", "name: toUpper(item.Name)", "PLAIN is deployed, and servicebus.json does not declare it")]
    public async Task Entities_WithATemplateThatErrs_AreReported(string from, string to, string reported)
    {
        copy.Plant("infra/modules/service-bus.bicep", from, to);
        var deployment = await copy.DeployAsync();
        EntityComparison.OfDeclared(Declared, deployment).ShouldContain(reported);
    }

    [Theory]
    [InlineData("name: 'capabilities'", "name: 'links'", "Name = links", "Name = capabilities")]
    [InlineData("partitionKey: '/prefix'", "partitionKey: '/id'", "PartitionKeyPath = /id", "PartitionKeyPath = /prefix")]
    [InlineData("'idempotency', partitionKey: '/id', unindexed: [], composites: [], expires: true", "'idempotency', partitionKey: '/id', unindexed: [], composites: [], expires: false", "Expires = False", "Expires = True")]
    public async Task Containers_WithATemplateThatErrs_AreReported(string from, string to, string deployed, string used)
    {
        copy.Plant("infra/modules/cosmos.bicep", from, to);
        var differences = string.Join('\n', ContainerComparison.Of(CodeContainer.Find(), await copy.DeployAsync()));
        differences.ShouldContain(deployed);
        differences.ShouldContain(used);
    }
}

using Ecom.LocalHost.Functions.Hosting;
using Ecom.LocalHost.Functions.ServiceBus;
using Ecom.LocalHost.ServiceBus;

namespace Ecom.LocalHost.Functions.Tests.ServiceBus;

public sealed class EntityFileTests
{
    [Fact]
    public void EntityFile_InTheEmulatorsForm_DeclaresQueuesTopicsAndFilters()
    {
        var broker = Read("""
            { "UserConfig": { "Namespaces": [ { "Name": "sbemulatorns",
              "Queues": [ { "Name": "q", "Properties": { "LockDuration": "PT30S", "MaxDeliveryCount": 3, "RequiresSession": true,
                "RequiresDuplicateDetection": true, "DuplicateDetectionHistoryTimeWindow": "PT20S" } } ],
              "Topics": [ { "Name": "t", "Subscriptions": [ { "Name": "s", "Properties": { "DeadLetteringOnMessageExpiration": true },
                "Rules": [ { "Name": "r", "Properties": { "FilterType": "Correlation", "CorrelationFilter": { "Label": "paid", "Properties": { "kind": "MC" } } } } ] } ] } ] } ] } }
            """);
        var queue = broker.Queues.ShouldHaveSingleItem();
        (queue.Name, queue.LockDuration, queue.MaxDeliveryCount, queue.RequiresSession, queue.DuplicateDetectionWindow)
            .ShouldBe(("q", TimeSpan.FromSeconds(30), 3, true, TimeSpan.FromSeconds(20)));
        var subscription = broker.Topics.ShouldHaveSingleItem().Subscriptions.ShouldHaveSingleItem();
        subscription.DeadLetterOnExpiration.ShouldBeTrue();
        var filter = subscription.Filters.ShouldHaveSingleItem();
        (filter.Subject, filter.ApplicationProperties["kind"]).ShouldBe(("paid", "MC"));
    }

    [Theory]
    [InlineData("{ \"UserConfig\": {} }")]
    [InlineData("{ \"UserConfig\": { \"Namespaces\": [ { \"Queues\": [ {} ] } ] } }")]
    [InlineData("not json")]
    public void EntityFile_OfAnotherForm_IsRefusedByName(string text) => Should.Throw<HostStartException>(() => Read(text)).Message.ShouldContain("servicebus.json");

    private static ServiceBusBrokerOptions Read(string text)
    {
        var folder = Directory.CreateTempSubdirectory("ecom-test-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, EntityFile.Name), text);
            var broker = new ServiceBusBrokerOptions();
            EntityFile.Read(folder, broker);
            return broker;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

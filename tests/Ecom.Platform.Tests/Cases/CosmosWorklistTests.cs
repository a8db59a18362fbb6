using System.Text.Json.Nodes;
using Ecom.Functions.Platform.Stores;
using Ecom.Platform.Tests.Stores;
using Microsoft.Azure.Cosmos;

namespace Ecom.Platform.Tests.Cases;

public sealed class CosmosWorklistTests(EmulatorsFixture emulators) : WorklistContract
{
    [Fact]
    public async Task Renewal_DocumentFromBeforeDueTimes_GetsAPlace()
    {
        await OpenAsync("parcel-1", null);
        await OpenAsync("parcel-2", Noon);
        await MakeEarlierAsync("parcel-1");
        await MakeEarlierAsync("parcel-2");

        await Stores.Renewal.SweepAsync();

        (await IdsAsync(DueFirst)).ShouldBe(["parcel-2", "parcel-1"]);
        (await Stores.Snapshots.OutdatedAsync("parcel", 1, 10)).ShouldBeEmpty();
    }

    protected override Task<StoreAddress> AddressAsync() => CosmosAsync(emulators);

    /// <summary>Makes a document what it was before it had these properties.</summary>
    private async Task MakeEarlierAsync(string id)
    {
        using var client = new CosmosClient(Address.Settings["Cases:Cosmos:ConnectionString"], CosmosStore.ClientOptions(gateway: true));
        var cases = client.GetContainer(Address.Settings["Cases:Cosmos:Database"], "cases");
        JsonObject document = await cases.ReadItemAsync<JsonObject>(id, new PartitionKey(id));
        document.Remove("byDue").ShouldBeTrue();
        document.Remove("byNext").ShouldBeTrue();
        document["snapshot"]!["index"]!.AsObject().Remove("dueAt");
        await cases.ReplaceItemAsync(document, id, new PartitionKey(id));
    }
}

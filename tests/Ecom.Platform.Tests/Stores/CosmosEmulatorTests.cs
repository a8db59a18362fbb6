using System.Globalization;
using Ecom.Functions.Platform.Stores;
using Ecom.LocalHost.Emulators;
using Microsoft.Azure.Cosmos;

namespace Ecom.Platform.Tests.Stores;

/// <summary>What the stores need of the emulator.</summary>
public sealed class CosmosEmulatorTests
{
    /// <summary>The resource ids of the 63rd database have a "/" in plain base64, which no address can hold.</summary>
    [Fact]
    public async Task Query_AnyDatabaseOfSeventy_FindsWhatIsThere()
    {
        var folder = Directory.CreateTempSubdirectory("ecom-cosmos-");
        await using var emulator = await CosmosEmulator.StartAsync(new EmulatorOptions { DataFolder = folder.FullName });
        using var client = new CosmosClient(emulator.ConnectionString, CosmosStore.ClientOptions(gateway: true));

        for (var number = 1; number <= 70; number++)
        {
            var name = number.ToString(CultureInfo.InvariantCulture);
            Database database = await client.CreateDatabaseAsync($"db-{name}", cancellationToken: TestContext.Current.CancellationToken);
            Container container = await database.CreateContainerAsync("parcels", "/id", cancellationToken: TestContext.Current.CancellationToken);
            await container.CreateItemAsync(new { id = name }, new PartitionKey(name), cancellationToken: TestContext.Current.CancellationToken);
            var query = new QueryDefinition("SELECT VALUE c.id FROM c WHERE c.id = @id").WithParameter("@id", name);

            (await container.QueryAsync<string>(query, name, 10, TestContext.Current.CancellationToken)).ShouldBe([name], $"database {name}");
        }

        folder.Delete(recursive: true);
    }
}

using Ecom.LocalHost.Emulators;

[assembly: AssemblyFixture(typeof(Ecom.Platform.Tests.Stores.EmulatorsFixture))]

namespace Ecom.Platform.Tests.Stores;

/// <summary>The emulators of all tests of this assembly; each is started when the first test asks for it.</summary>
public sealed class EmulatorsFixture : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ecom-platform-").FullName;
    private readonly Lazy<Task<Azurite>> azurite;
    private readonly Lazy<Task<CosmosEmulator>> cosmos;

    public EmulatorsFixture()
    {
        azurite = new(() => Azurite.StartAsync(new EmulatorOptions { DataFolder = Path.Combine(folder, "azurite") }));
        cosmos = new(() => CosmosEmulator.StartAsync(new EmulatorOptions { DataFolder = Path.Combine(folder, "cosmos") }));
    }

    public Task<Azurite> AzuriteAsync() => azurite.Value;

    public Task<CosmosEmulator> CosmosAsync() => cosmos.Value;

    public async ValueTask DisposeAsync()
    {
        if (azurite.IsValueCreated)
        {
            await (await azurite.Value).DisposeAsync();
        }

        if (cosmos.IsValueCreated)
        {
            await (await cosmos.Value).DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }
}

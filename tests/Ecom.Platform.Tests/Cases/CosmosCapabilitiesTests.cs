using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Cases;

public sealed class CosmosCapabilitiesTests(EmulatorsFixture emulators) : CapabilitiesContract
{
    protected override Task<StoreAddress> AddressAsync() => CosmosAsync(emulators);
}

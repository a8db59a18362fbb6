using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Cases;

public sealed class CosmosCasesTests(EmulatorsFixture emulators) : CasesContract
{
    protected override Task<StoreAddress> AddressAsync() => CosmosAsync(emulators);
}

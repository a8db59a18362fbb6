using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Cases;

public sealed class CosmosNumbersTests(EmulatorsFixture emulators) : NumbersContract
{
    protected override Task<StoreAddress> AddressAsync() => CosmosAsync(emulators);

    protected override TestStores? Second() => TestStores.Open(Address, Clock);
}

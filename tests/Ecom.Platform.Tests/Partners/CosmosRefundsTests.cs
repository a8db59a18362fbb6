using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Partners;

public sealed class CosmosRefundsTests(EmulatorsFixture emulators) : RefundsContract
{
    protected override Task<StoreAddress> AddressAsync() => CosmosAsync(emulators);
}

using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Cases;

public sealed class CosmosIdempotencyTests(EmulatorsFixture emulators) : IdempotencyContract
{
    protected override Task<StoreAddress> AddressAsync() => CosmosAsync(emulators);
}

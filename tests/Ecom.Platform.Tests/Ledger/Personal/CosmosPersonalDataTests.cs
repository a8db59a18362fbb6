using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Ledger.Personal;

public sealed class CosmosPersonalDataTests(EmulatorsFixture emulators) : PersonalDataContract
{
    protected override Task<StoreAddress> AddressAsync() => CosmosAsync(emulators);
}

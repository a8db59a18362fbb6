using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Ledger;

public sealed class CosmosLedgerTests(EmulatorsFixture emulators) : LedgerContract
{
    protected override Task<StoreAddress> AddressAsync() => CosmosAsync(emulators);
}

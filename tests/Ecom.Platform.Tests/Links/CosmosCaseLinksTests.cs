using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Links;

public sealed class CosmosCaseLinksTests(EmulatorsFixture emulators) : CaseLinksContract
{
    protected override Task<StoreAddress> AddressAsync() => CosmosAsync(emulators);
}

using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Cases;

public sealed class SqliteCapabilitiesTests : CapabilitiesContract
{
    protected override Task<StoreAddress> AddressAsync() => SqliteAsync();
}

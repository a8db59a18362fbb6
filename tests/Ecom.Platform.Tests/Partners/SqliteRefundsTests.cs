using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Partners;

public sealed class SqliteRefundsTests : RefundsContract
{
    protected override Task<StoreAddress> AddressAsync() => SqliteAsync();
}

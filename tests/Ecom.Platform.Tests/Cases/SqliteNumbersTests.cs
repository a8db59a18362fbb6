using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Cases;

public sealed class SqliteNumbersTests : NumbersContract
{
    protected override Task<StoreAddress> AddressAsync() => SqliteAsync();
}

using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Cases;

public sealed class SqliteCasesTests : CasesContract
{
    protected override Task<StoreAddress> AddressAsync() => SqliteAsync();
}

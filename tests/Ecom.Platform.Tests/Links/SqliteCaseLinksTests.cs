using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Links;

public sealed class SqliteCaseLinksTests : CaseLinksContract
{
    protected override Task<StoreAddress> AddressAsync() => SqliteAsync();
}

using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Cases;

public sealed class SqliteIdempotencyTests : IdempotencyContract
{
    protected override Task<StoreAddress> AddressAsync() => SqliteAsync();
}

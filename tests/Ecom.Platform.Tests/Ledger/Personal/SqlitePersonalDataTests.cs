using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Ledger.Personal;

public sealed class SqlitePersonalDataTests : PersonalDataContract
{
    protected override Task<StoreAddress> AddressAsync() => SqliteAsync();
}

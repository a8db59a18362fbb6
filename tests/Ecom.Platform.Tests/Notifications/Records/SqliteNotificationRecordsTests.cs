using Ecom.Functions.Platform.Notifications.Delivery;
using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Notifications;

public sealed class SqliteNotificationRecordsTests : NotificationRecordsContract
{
    [Fact]
    public async Task Begin_FirstDiedWithItsProcess_StartsWithoutWaitingForItsLease()
    {
        (await BeginAsync()).ShouldBeOfType<DeliveryClaim.Started>();
        Stores.Dispose();
        Stores = TestStores.Open(Address, Clock);
        (await BeginAsync()).ShouldBeOfType<DeliveryClaim.Started>();
    }

    protected override Task<StoreAddress> AddressAsync() => SqliteAsync();
}

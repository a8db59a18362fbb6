using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Notifications;

public sealed class CosmosNotificationRecordsTests(EmulatorsFixture emulators) : NotificationRecordsContract
{
    protected override Task<StoreAddress> AddressAsync() => CosmosAsync(emulators);
}

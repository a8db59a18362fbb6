using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Webhooks;

public sealed class SqliteWebhookReceiptsTests : WebhookReceiptsContract
{
    protected override Task<StoreAddress> AddressAsync() => SqliteAsync();
}

using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Webhooks;

public sealed class CosmosWebhookReceiptsTests(EmulatorsFixture emulators) : WebhookReceiptsContract
{
    protected override Task<StoreAddress> AddressAsync() => CosmosAsync(emulators);
}

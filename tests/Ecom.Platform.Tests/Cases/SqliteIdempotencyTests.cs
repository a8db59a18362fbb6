using Ecom.Functions.Platform.Cases.Idempotency;
using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Cases;

public sealed class SqliteIdempotencyTests : IdempotencyContract
{
    [Fact]
    public async Task Begin_FirstDiedWithItsProcess_StartsWithoutWaitingForItsLease()
    {
        await Stores.Idempotency.CompleteAsync("zhang", "answered", await StartAsync("answered"), new IdempotentResponse(202, NoHeaders, default));
        await StartAsync("lost");
        Stores.Dispose();
        Stores = TestStores.Open(Address, Clock);

        await StartAsync("lost");
        (await Stores.Idempotency.BeginAsync("zhang", "answered", "hash")).ShouldBeOfType<IdempotencyClaim.Completed>();
    }

    protected override Task<StoreAddress> AddressAsync() => SqliteAsync();

    private static IReadOnlyDictionary<string, string> NoHeaders => new Dictionary<string, string>(StringComparer.Ordinal);

    private async Task<long> StartAsync(string key) =>
        (await Stores.Idempotency.BeginAsync("zhang", key, "hash")).ShouldBeOfType<IdempotencyClaim.Started>().Attempt;
}

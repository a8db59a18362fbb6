using Ecom.Functions.Claims.Entry;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Orders;
using Ecom.Functions.Platform.Orders.Rules;
using Ecom.Functions.Platform.Partners.Carriers;
using Ecom.Functions.Platform.Partners.Payments;
using Ecom.Functions.Platform.Partners.Shop;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Claims;

/// <summary>The application with partners and orders of the tests, and claims on them.</summary>
internal sealed class ClaimHost : IAsyncDisposable
{
    private ClaimHost(ContractHost host, PartnersInTest partners, OrdersInTest orders)
    {
        Host = host;
        Partners = partners;
        Orders = orders;
    }

    public ContractHost Host { get; }

    public PartnersInTest Partners { get; }

    public OrdersInTest Orders { get; }

    public ClaimStore Store => Host.Services.GetRequiredService<ClaimStore>();

    /// <summary>Starts it; without functions on a schedule, since claims take months.</summary>
    /// <param name="payments">Settings that lead to a payment service; none: that of the tests.</param>
    /// <param name="realParts">With photos in Azurite, and the real archive and outbox.</param>
    /// <param name="configure">Services of the test's own.</param>
    public static async Task<ClaimHost> StartAsync(
        IReadOnlyList<(string Name, string Value)>? payments = null, bool realParts = false, Action<IServiceCollection>? configure = null)
    {
        PartnersInTest partners = new();
        OrdersInTest orders = new();
        var host = await ContractHost.StartAsync(realParts, hasTimers: false, settings: payments ?? [], configure: services =>
        {
            _ = services.AddSingleton<ICarriers>(partners).AddSingleton<IShop>(partners).AddSingleton<IOrderBook>(orders);
            if (payments is null) _ = services.AddSingleton<IPayments>(partners);
            configure?.Invoke(services);
        });
        return new ClaimHost(host, partners, orders);
    }

    /// <summary>A claim on an order of its own.</summary>
    public async Task<ClaimScenario> OpenAsync(ClaimKind kind, string id = "1", OrderFacts? order = null, params IReadOnlyList<ClaimedLine> lines)
    {
        var claim = Claim(id);
        await claim.OpenAsync(ClaimInTest.Report(kind, Orders.Add(order ?? Tea(id)), lines: lines));
        return claim;
    }

    /// <summary>A claim of this id.</summary>
    public ClaimScenario Claim(string id) => new(this, id);

    /// <summary>An order that was shipped just now.</summary>
    public OrderFacts Tea(string id, long cups = 50_000)
    {
        var order = ClaimOrders.Tea($"o-{id}", cups);
        return order with { Parcels = [order.Parcels[0] with { ShippedAt = Host.Now, LastScanAt = Host.Now }] };
    }

    /// <summary>Gives a command and waits until all that follows from it is done.</summary>
    /// <returns>The code of the refusal; null when it is accepted.</returns>
    public async Task<string?> TryAsync(string id, ClaimCommand command, Person? by = null, string? commandId = null)
    {
        var state = (await Store.FindAsync(id)).ShouldNotBeNull();
        var refusal = await Host.Services.GetRequiredService<ClaimGate>().TakeAsync(
            Host.Host.Durable, state, by ?? ClaimPeople.By(command), commandId ?? Guid.NewGuid().ToString("N"), command, CancellationToken.None);
        await Host.SettleAsync();
        return refusal?.Code;
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}

using Ecom.Functions.Platform.Partners;
using Ecom.Functions.Platform.Partners.Shop;
using Ecom.LocalHost.Simulators;

namespace Ecom.Platform.Tests.Partners;

public sealed class HttpShopTests : IAsyncLifetime
{
    private PartnerHost host = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private IShop Shop => host.Get<IShop>();

    public async ValueTask InitializeAsync() => host = await PartnerHost.StartAsync(SimulatorRole.Shop);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task SendReplacement_Twice_IsOneParcel()
    {
        var first = await SendAsync("k");
        var again = await SendAsync("k");
        var other = await SendAsync("k2");

        again.ShouldBe(first);
        first.Parcel.ShouldNotBeNull().Carrier.ShouldBe("sf");
        other.Parcel!.TrackingNumber.ShouldNotBe(first.Parcel.TrackingNumber);
        (await host.SeeAsync("replacements")).GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task CancelReplacement_UntilItIsSent_IsCalledOff()
    {
        var first = await SendAsync("k");
        await Shop.CancelReplacementAsync(first.ReplacementId, "k2", Cancelled);
        var second = await SendAsync("k3");
        await host.DoAsync($"replacements/{second.ReplacementId}/sent");

        await RefusedAsync("already-sent", () => Shop.CancelReplacementAsync(second.ReplacementId, "k4", Cancelled));
        await RefusedAsync("unknown-replacement", () => Shop.CancelReplacementAsync("rp-9", "k5", Cancelled));
        (await host.SeeAsync("replacements"))[0].GetProperty("status").GetString().ShouldBe("cancelled");
    }

    [Fact]
    public async Task GrantPoints_Twice_AreGivenOnce()
    {
        var first = await GrantAsync("k");
        (await GrantAsync("k")).ShouldBe(first);

        first.Points.ShouldBe(50);
        (await host.SeeAsync("points")).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task TakePointsBack_UntilTheyAreSpent_AreTaken()
    {
        await Shop.TakePointsBackAsync((await GrantAsync("k")).GrantId, "k2", Cancelled);
        var spent = await GrantAsync("k3");
        await host.DoAsync($"points/{spent.GrantId}/spent");

        await RefusedAsync("already-spent", () => Shop.TakePointsBackAsync(spent.GrantId, "k4", Cancelled));
        (await host.SeeAsync("points"))[0].GetProperty("status").GetString().ShouldBe("takenBack");
    }

    private static async Task RefusedAsync(string code, Func<Task> call) =>
        (await Should.ThrowAsync<PartnerRefusedException>(call)).Code.ShouldBe(code);

    private Task<ReplacementReceipt> SendAsync(string key) =>
        Shop.SendReplacementAsync(new ReplacementOrder("o-1", [new ReplacementLine("1", "sku-1", 2)], "CL-1"), key, Cancelled);

    private Task<PointsReceipt> GrantAsync(string key) => Shop.GrantPointsAsync(new PointsOrder("c-1", 50, "CL-1"), key, Cancelled);
}

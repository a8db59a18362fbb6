using Ecom.Functions.Platform.Partners;
using Ecom.Functions.Platform.Partners.Carriers;
using Ecom.Functions.Platform.Rules;
using Ecom.LocalHost.Simulators;

namespace Ecom.Platform.Tests.Partners;

public sealed class HttpCarriersTests : IAsyncLifetime
{
    private static readonly ParcelKey Parcel = new("sf", "SF/10 01");

    private PartnerHost host = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private ICarriers Carriers => host.Get<ICarriers>();

    public async ValueTask InitializeAsync() => host = await PartnerHost.StartAsync(SimulatorRole.Carrier);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Trace_ParcelThatNobodyKnows_IsUnknown() =>
        (await Carriers.TraceAsync(Parcel, Cancelled)).ShouldBe(new ParcelTrace(ParcelStanding.Unknown, null, null));

    [Theory]
    [InlineData("outForDelivery", ParcelStanding.InTransit)]
    [InlineData("delivered", ParcelStanding.Delivered)]
    [InlineData("returned", ParcelStanding.Returning)]
    [InlineData("lost", ParcelStanding.Lost)]
    [InlineData("damaged", ParcelStanding.Damaged)]
    public async Task Trace_AfterAScan_IsWhatWasScanned(string kind, ParcelStanding standing)
    {
        await ScanAsync(kind);

        (await Carriers.TraceAsync(Parcel, Cancelled)).ShouldBe(new ParcelTrace(standing, host.Clock.Now, "深圳"));
    }

    [Fact]
    public async Task Trace_ScanThatComesLate_DoesNotUndoWhatCameAfterIt()
    {
        await ScanAsync("delivered");
        await host.DoAsync($"parcels/{Uri.EscapeDataString(Parcel.TrackingNumber)}/scans", new { at = host.Clock.Now.AddDays(-1), place = "广州" });

        (await Carriers.TraceAsync(Parcel, Cancelled)).Standing.ShouldBe(ParcelStanding.Delivered);
    }

    [Fact]
    public async Task BookPickup_Twice_IsOnePickup()
    {
        var first = await BookAsync();
        var second = await BookAsync();

        second.ShouldBe(first);
        var pickups = await host.SeeAsync("pickups");
        pickups.GetArrayLength().ShouldBe(1);
        pickups.ToString().ShouldNotContain("王梅");
    }

    [Fact]
    public async Task CancelPickup_BeforeItIsFetched_IsCalledOff()
    {
        var pickup = await BookAsync();
        await Carriers.CancelPickupAsync("sf", pickup.PickupId, "k2", Cancelled);
        await Carriers.CancelPickupAsync("sf", pickup.PickupId, "k2", Cancelled);

        (await host.SeeAsync("pickups"))[0].GetProperty("status").GetString().ShouldBe("cancelled");
    }

    [Fact]
    public async Task CancelPickup_AfterItWasFetched_IsRefused()
    {
        var pickup = await BookAsync();
        await host.DoAsync($"parcels/{pickup.TrackingNumber}/events", new { kind = "pickedUp" });

        await RefusedAsync("already-picked-up", () => Carriers.CancelPickupAsync("sf", pickup.PickupId, "k2", Cancelled));
        await RefusedAsync("unknown-pickup", () => Carriers.CancelPickupAsync("sf", "pu-9", "k3", Cancelled));
    }

    [Fact]
    public async Task SubmitRecovery_Twice_IsOneClaimThatCanBeWithdrawnUntilItIsDecided()
    {
        var first = await SubmitAsync("k");
        (await SubmitAsync("k")).ShouldBe(first);
        (await host.SeeAsync("recoveries")).GetArrayLength().ShouldBe(1);
        await Carriers.WithdrawRecoveryAsync("sf", first.RecoveryId, "k2", Cancelled);

        var second = await SubmitAsync("k3");
        await host.DoAsync($"recoveries/{second.RecoveryId}/answers", new { answer = "inReview" });
        await host.DoAsync($"recoveries/{second.RecoveryId}/answers", new { answer = "partlyApproved", amount = new { minorUnits = 100, currency = "CNY" } });
        await RefusedAsync("already-decided", () => Carriers.WithdrawRecoveryAsync("sf", second.RecoveryId, "k4", Cancelled));
    }

    [Fact]
    public async Task Recall_ParcelOnItsWay_ComesBack()
    {
        await ScanAsync("inTransit");
        await Carriers.RecallAsync(Parcel, "k", Cancelled);

        (await Carriers.TraceAsync(Parcel, Cancelled)).Standing.ShouldBe(ParcelStanding.Returning);
    }

    [Fact]
    public async Task Recall_TooLateOrUnknown_IsRefused()
    {
        await RefusedAsync("unknown-parcel", () => Carriers.RecallAsync(Parcel, "k", Cancelled));
        await ScanAsync("delivered");
        await RefusedAsync("already-delivered", () => Carriers.RecallAsync(Parcel, "k2", Cancelled));
    }

    [Fact]
    public async Task Trace_CarrierThatIsNotConfigured_IsRefused() =>
        await RefusedAsync("unknown-carrier", () => Carriers.TraceAsync(new ParcelKey("xy", "1"), Cancelled));

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task Trace_NumberThatWouldBeAnotherPath_IsADefectOfTheCaller(string number) =>
        await Should.ThrowAsync<ArgumentException>(() => Carriers.TraceAsync(new ParcelKey("sf", number), Cancelled));

    private static async Task RefusedAsync(string code, Func<Task> call) =>
        (await Should.ThrowAsync<PartnerRefusedException>(call)).Code.ShouldBe(code);

    private Task ScanAsync(string kind) =>
        host.DoAsync($"parcels/{Uri.EscapeDataString(Parcel.TrackingNumber)}/events", new { kind, place = "深圳" });

    private Task<PickupReceipt> BookAsync() =>
        Carriers.BookPickupAsync(new PickupOrder("sf", "o-1", "CL-1", "王梅", "+86 138 0000 0000", "深圳市"), "k", Cancelled);

    private Task<RecoveryReceipt> SubmitAsync(string key) =>
        Carriers.SubmitRecoveryAsync(new RecoveryOrder(Parcel, "lost", new Money(5_000, "CNY"), "CL-1"), key, Cancelled);
}

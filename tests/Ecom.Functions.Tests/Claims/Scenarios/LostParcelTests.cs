using System.Net.Http.Json;
using System.Text.Json;
using Ecom.Functions.Claims.Entry;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Messages;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Orders;
using Ecom.LocalHost.Simulators;
using Ecom.LocalHost.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Claims;

/// <summary>A parcel across slices, with the partners' simulators behind real HTTP: shop, carrier, orders, claims, payments.</summary>
public sealed class LostParcelTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("ecom-lost-").FullName;
    private readonly Dictionary<SimulatorRole, SimulatorHost> simulators = [];

    [Fact]
    public async Task Parcel_LostPaidAndSeenTheNextDay_IsPaidOnceAndCalledBack()
    {
        await using var host = await StartAsync();
        var order = await OrderScenario.ShippedAsync(host);
        await ControlAsync(SimulatorRole.Carrier, $"parcels/{order.Parcel.TrackingNumber}/scans", new { kind = "lost", at = host.Now, isSilent = true });
        await order.ScansAsync(ParcelEventKind.Lost);
        var claims = host.Services.GetRequiredService<ClaimStore>();
        var claim = (await claims.FindByParcelAsync(order.Parcel, default)).ShouldHaveSingleItem("the loss opens one claim by itself");
        claim.Status.ShouldBe(ClaimStatus.Offered);
        await ControlAsync(SimulatorRole.Payments, "faults", new { kind = "fail", moment = "after", next = 10, path = "/refunds" });

        var refused = await host.Services.GetRequiredService<ClaimGate>().TakeAsync(
            host.Host.Durable, claim, ClaimPeople.Agent, "choose", new ChooseOption(CompensationKind.Refund, null), default);
        refused.ShouldBeNull();
        await host.SettleAsync();
        await host.AdvanceAsync(TimeSpan.FromDays(1));
        await order.ScansAsync();

        claim = (await claims.FindAsync(claim.Id)).ShouldNotBeNull();
        claim.Effects.Single(effect => effect.Kind == EffectKind.Refund).Attempts.ShouldBeGreaterThan(1, "paid, but not answered");
        claim.Effects.Single(effect => effect.Kind == EffectKind.Recall).Status.ShouldBe(EffectStatus.Done);
        claim.Recovery.ShouldNotBeNull().IsWithdrawn.ShouldBeTrue();
        var refunds = await SeeAsync(SimulatorRole.Payments, "refunds");
        refunds.GetProperty("count").GetInt32().ShouldBe(1);
        refunds.GetProperty("sums")[0].GetProperty("minorUnits").GetInt64().ShouldBe(6799, "all of the order, with freight");
    }

    public async ValueTask InitializeAsync()
    {
        foreach (var role in Enum.GetValues<SimulatorRole>())
        {
            simulators[role] = await SimulatorHost.StartAsync(role, new SimulatorOptions
            {
                DataPath = Path.Combine(folder, $"{role}.db"),
                ApiKey = "a-key-of-the-tests",
                Synchronous = SqliteSynchronous.Normal,
            });
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var simulator in simulators.Values) await simulator.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private Task<ContractHost> StartAsync() => ContractHost.StartAsync(
        hasTimers: false,
        settings:
        [
            .. simulators.SelectMany(each => new[]
            {
                ($"{SectionOf(each.Key)}:BaseUrl", each.Value.Address.ToString()), ($"{SectionOf(each.Key)}:ApiKey", "a-key-of-the-tests"),
            }),
            ("Partners:Calls:Pause", "00:00:00.001"),
        ]);

    private static string SectionOf(SimulatorRole role) => role switch
    {
        SimulatorRole.Payments => "Partners:Payments",
        SimulatorRole.Shop => "Partners:Shop",
        _ => "Partners:Carriers:sf",
    };

    private async Task ControlAsync(SimulatorRole role, string path, object body)
    {
        using HttpClient client = new();
        using var answer = await client.PostAsJsonAsync(new Uri(simulators[role].Address, $"control/{path}"), body);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    private async Task<JsonElement> SeeAsync(SimulatorRole role, string path)
    {
        using HttpClient client = new();
        return await client.GetFromJsonAsync<JsonElement>(new Uri(simulators[role].Address, $"control/{path}"));
    }
}

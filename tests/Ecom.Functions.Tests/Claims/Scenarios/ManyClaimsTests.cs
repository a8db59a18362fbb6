using System.Globalization;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Partners.Carriers;
using Ecom.LocalHost.Simulators;

namespace Ecom.Functions.Tests.Claims;

public sealed class ManyClaimsTests
{
    private const int Claims = 1_000;

    /// <summary>Of the calls of each partner, 5 in 100 fail, and half of those after the partner has done what it was asked for. Money goes by real HTTP.</summary>
    [Fact]
    public async Task Claims_ThousandInParallelWithFaults_PayWhatTheLedgerSays()
    {
        await using var simulators = await SimulatorsInTest.StartAsync();
        foreach (var moment in new[] { "before", "after" })
            await simulators.TellAsync(SimulatorRole.Payments, "faults", new { kind = "fail", moment, percent = 3, seed = 7 });
        await using var host = await ClaimHost.StartAsync([.. simulators.Settings, ("Logging:LogLevel:Default", "Warning")]);
        host.Partners.Trace = static _ => new ParcelTrace(ParcelStanding.Lost, null, null);
        host.Partners.Script = static (call, key, attempt) =>
            ($"{call}{key}{attempt}".Aggregate(17u, static (hash, c) => unchecked((hash * 31) + c)) % 40) switch
            {
                0 => PartnerFault.Before,
                1 => PartnerFault.After,
                _ => PartnerFault.None,
            };
        string[] ids = [.. Enumerable.Range(1, Claims).Select(number => number.ToString(CultureInfo.InvariantCulture))];
        await Parallel.ForEachAsync(ids, async (id, _) =>
        {
            var order = host.Orders.Add(host.Tea(id, cups: 3_000 + long.Parse(id, CultureInfo.InvariantCulture)));
            await host.Claim(id).ReportAsync(ClaimInTest.Report(ClaimKind.Lost, order));
        });

        await host.Host.AdvanceAsync(TimeSpan.FromDays(5 + 2)); // silence, and the tries

        long ledger = 0;
        foreach (var id in ids)
        {
            var paid = (await host.Claim(id).EventsAsync()).OfType<EffectDone>().Where(done => done.Kind == EffectKind.Refund).ToList();
            ledger += paid.ShouldHaveSingleItem($"claim {id}").Amount!.MinorUnits;
        }

        (await simulators.RefundsAsync()).ShouldBe((Claims, ledger));
    }
}

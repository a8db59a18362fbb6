using System.Globalization;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Partners.Carriers;

namespace Ecom.Functions.Tests.Claims;

public sealed class ManyClaimsTests
{
    private const int Claims = 1_000;

    /// <summary>Every twentieth call of a partner fails, half of them after it has done what it was asked for.</summary>
    [Fact]
    public async Task Claims_ThousandInParallelWithFaults_PayWhatTheLedgerSays()
    {
        await using var host = await ClaimHost.StartAsync();
        host.Partners.Script = static (call, key, attempt) => ($"{call}{key}{attempt}".Aggregate(17u, static (hash, c) => unchecked((hash * 31) + c)) % 40) switch
        {
            0 => PartnerFault.Before,
            1 => PartnerFault.After,
            _ => PartnerFault.None,
        };
        host.Partners.Trace = static _ => new ParcelTrace(ParcelStanding.Lost, null, null);
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

        host.Partners.Calls("refund").ShouldBeGreaterThan(Claims, "some were tried again");
        host.Partners.Refunds.Count.ShouldBe(Claims);
        host.Partners.Refunds.Sum(refund => refund.Amount.MinorUnits).ShouldBe(ledger);
    }
}

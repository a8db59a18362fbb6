using System.Globalization;
using Ecom.Functions.Platform.Cases;
using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Cases;

/// <summary>What numbering promises on every store.</summary>
public abstract class NumbersContract : StoreTests
{
    private ICaseNumbers Numbers => Stores.Numbers;

    [Fact]
    public async Task Take_FirstOfASeries_IsOneByPrefixAndYear()
    {
        (await Numbers.TakeAsync("contract-1", "MC", 2026)).ShouldBe("MC-2026-000001");
        (await Numbers.TakeAsync("contract-2", "MC", 2026)).ShouldBe("MC-2026-000002");
        (await Numbers.TakeAsync("contract-3", "CT", 2026)).ShouldBe("CT-2026-000001");
        (await Numbers.TakeAsync("contract-4", "MC", 2027)).ShouldBe("MC-2027-000001");
    }

    [Fact]
    public async Task Take_SameCaseAgain_IsTheSameNumberEvenInTheNextYear()
    {
        var first = await Numbers.TakeAsync("contract-1", "MC", 2026);

        (await Numbers.TakeAsync("contract-1", "MC", 2026)).ShouldBe(first);
        (await Numbers.TakeAsync("contract-1", "MC", 2027)).ShouldBe(first);
        (await Numbers.TakeAsync("contract-2", "MC", 2026)).ShouldBe("MC-2026-000002");
    }

    [Fact]
    public async Task Take_HundredAtOnceByTwoInstances_AreUniqueWithoutGaps()
    {
        using var second = Second();
        var instances = new[] { Numbers, (second ?? Stores).Numbers };

        var numbers = await Task.WhenAll(Enumerable.Range(0, 100).Select(i =>
            Task.Run(() => instances[i % 2].TakeAsync(string.Create(CultureInfo.InvariantCulture, $"contract-{i}"), "MC", 2026))));

        numbers.Order(StringComparer.Ordinal).ShouldBe(
            Enumerable.Range(1, 100).Select(i => string.Create(CultureInfo.InvariantCulture, $"MC-2026-{i:D6}")));
    }

    [Fact]
    public async Task Take_OneCaseManyTimesAtOnce_IsOneNumberWithoutGap()
    {
        using var second = Second();
        var instances = new[] { Numbers, (second ?? Stores).Numbers };

        var numbers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => instances[i % 2].TakeAsync("contract-1", "MC", 2026))));

        numbers.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem().ShouldBe("MC-2026-000001");
        (await Numbers.TakeAsync("contract-2", "MC", 2026)).ShouldBe("MC-2026-000002");
    }

    [Theory]
    [InlineData("contract", "MC", 2026)]
    [InlineData("contract-1", "mc", 2026)]
    [InlineData("contract-1", "M-C", 2026)]
    [InlineData("contract-1", "MC", 26)]
    public async Task Take_Malformed_IsRefused(string caseId, string prefix, int year) =>
        await Should.ThrowAsync<ArgumentException>(() => Numbers.TakeAsync(caseId, prefix, year));

    /// <summary>Another instance on the same store; null where one process only may hold it.</summary>
    protected virtual TestStores? Second() => null;
}

using System.Text.Json;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.People.Erasure;
using Ecom.Functions.Platform.People.Journal;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.People.Retention;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Kills;
using Ecom.LocalHost.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>
/// The host is killed at every commit of the erasure of a person with an order, a claim and a complaint, and three years later at
/// every commit of the night that takes the order: nothing is erased half, nothing twice, and what is kept is kept for its reason.
/// </summary>
public sealed class ErasureKillTests
{
    /// <summary>Such an erasure, and such a night, make more commits than this; fewer would mean that the kills missed some.</summary>
    private const int FewestCommits = 15;

    private const int FewestCommitsOfANight = 8;

    [Theory]
    [InlineData(KillMoment.BeforeCommit)]
    [InlineData(KillMoment.AfterCommit)]
    public async Task Erasure_KilledAtEachCommit_ErasesAllThatItNamesOnce(KillMoment moment)
    {
        await using var host = await ContractHost.StartAsync(timers: [typeof(ErasePersonalData)]);
        List<MarkedBuyer> buyers = [];
        var requests = await EveryCommit.KilledAsync(host, moment, run => AskAsync(host, run, buyers), _ => ShouldBeKeptButForTheOrderAsync(host, buyers[^1]));
        requests.ShouldBeGreaterThan(FewestCommits);
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        DataFolder.FilesWith(host, Marked.Mark).ShouldBeEmpty("claims and complaints are erased");
        DataFolder.FilesWith(host, MarkedBuyer.OrderMark).ShouldContain("cases.db", "orders are kept, or this proves nothing");

        var nights = await EveryCommit.KilledAsync(
            host, moment, run => LetTheNightComeAsync(host, run, buyers[run.Number - 1]), run => ShouldBeErasedAsync(host, buyers[run.Number - 1]));
        nights.ShouldBeGreaterThan(FewestCommitsOfANight);
        await host.AdvanceAsync(await DueAsync(buyers[^1]) - host.Now + TimeSpan.FromDays(2));
        DataFolder.FilesWith(host, MarkedBuyer.OrderMark).ShouldBeEmpty("the orders are erased too");
    }

    /// <summary>Somebody lives, and legal asks until there is an erasure; that one ends by itself.</summary>
    private static async Task AskAsync(ContractHost host, KilledRun run, List<MarkedBuyer> buyers)
    {
        MarkedBuyer buyer = new(host, run.Number);
        await buyer.LiveAsync();
        buyers.Add(buyer);
        ErasureRequest request = new(ErasureGround.PurposeOver, buyer.Customer);
        run.Arm();
        var isKilled = await run.IsKilledByAsync(() => host.SendAsync(HttpMethod.Post, Erasures.Path, Erasures.Legal, request, run.Key("erase")));
        if (isKilled && (await ViewAsync(host, buyer)).Status == 404)
            _ = await host.SendAsync(HttpMethod.Post, Erasures.Path, Erasures.Legal, request, run.Key("erase"));
    }

    private static async Task ShouldBeKeptButForTheOrderAsync(ContractHost host, MarkedBuyer buyer)
    {
        var view = (await ViewAsync(host, buyer)).Json;
        view.GetProperty("status").GetString().ShouldBe("ended", view.GetRawText());
        view.GetProperty("cases").EnumerateArray().Select(Outcome).ShouldBe(["claim erased", "complaint erased", "order transactionRecord"]);
        await buyer.ShouldBeErasedAsync();
        await host.ShouldBeKeptAsync(OrderCaseId.Of(buyer.Order.Id));
        (await buyer.Order.StateAsync()).Placement!.Customer.Name.ShouldContain(MarkedBuyer.OrderMark);
        (await JournalAsync(host, buyer)).OfType<ErasureEnded>().ShouldHaveSingleItem();
    }

    private static async Task LetTheNightComeAsync(ContractHost host, KilledRun run, MarkedBuyer buyer)
    {
        var due = await DueAsync(buyer);
        await host.AdvanceAsync(due - host.Now);
        run.Arm();
        await run.InsistAsync(() => host.AdvanceAsync(TimeSpan.FromDays(1)));
    }

    private static async Task ShouldBeErasedAsync(ContractHost host, MarkedBuyer buyer)
    {
        await host.ShouldBeErasedOnceAsync(OrderCaseId.Of(buyer.Order.Id));
        var order = await buyer.Order.StateAsync();
        order.Placement!.Customer.Name.ShouldBe(ErasedData.Text);
        order.Payment!.Amount.ShouldBe(new Money(6799, "CNY"), "the transaction stays on record");
        await buyer.ShouldBeErasedAsync();
        (await JournalAsync(host, buyer)).OfType<ErasureEnded>().ShouldHaveSingleItem("nobody asked for it");
    }

    private static async Task<DateTimeOffset> DueAsync(MarkedBuyer buyer) => (await buyer.Order.StateAsync()).UpdatedAt.AddYears(RetentionPolicy.Floor);

    private static string Outcome(JsonElement each) =>
        $"{each.GetProperty("kind").GetString()} {(each.GetProperty("isErased").GetBoolean() ? "erased" : each.GetProperty("kept").GetString())}";

    private static string KeyOf(ContractHost host, MarkedBuyer buyer) =>
        host.Services.GetRequiredService<PersonJournal>().KeyOf(new PersonName(buyer.Customer, null));

    private static Task<ContractHost.Answer> ViewAsync(ContractHost host, MarkedBuyer buyer) =>
        host.SendAsync(HttpMethod.Get, $"{Erasures.Path}/{KeyOf(host, buyer)}", Erasures.Legal);

    private static async Task<IReadOnlyList<PersonJournalEvent>> JournalAsync(ContractHost host, MarkedBuyer buyer) =>
        [.. (await host.Services.GetRequiredService<PersonJournal>().ReadAsync(KeyOf(host, buyer), default)).Select(recorded => recorded.Event)];
}

using System.Globalization;
using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>What open complaints cost while nothing is due: the whole application with all its sweeps, over a weekend.</summary>
public sealed class IdleDeskTests
{
    private const int Sample = 10;

    /// <summary>Opened by the real door, at some milliseconds each: the longest test of the suite, and the size that was promised.</summary>
    private const int Complaints = 10_000;

    /// <summary>Before three on a Friday morning in China, so that the night's comparison has run before.</summary>
    private static readonly DateTimeOffset Friday = new(2026, 3, 5, 18, 30, 0, TimeSpan.Zero);

    /// <summary>To half past three; the desk closes at half past five.</summary>
    private static readonly TimeSpan ToTheAfternoon = TimeSpan.FromHours(13);

    /// <summary>From the evening to Monday, half past eight, when the desk opens.</summary>
    private static readonly TimeSpan Weekend = TimeSpan.FromHours(63);

    [Fact]
    public async Task OpenComplaints_WhileNothingIsDue_CostNothing()
    {
        var empty = await EmptyWeekendAsync();
        CountingLedger ledger = new();
        await using var host = await StartAsync(ledger);
        await host.AdvanceAsync(ToTheAfternoon);
        await ReportAsync(host, 0, Sample);
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        await ReportAsync(host, Sample, Complaints - Sample);
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        var store = host.Services.GetRequiredService<ComplaintStore>();
        var ids = await store.OpenIdsAsync();
        ids.Count.ShouldBe(Complaints);

        ledger.Clear();
        var evening = host.Now;
        (await OverAsync(host)).ShouldBe(empty, "no commit, no turn of an orchestration and no activity more than without complaints");

        // What the design states: in each of the three nights those whose night it is, once.
        var nights = CaseNights.Due(evening.UtcDateTime, host.Now);
        ledger.Reads.Order(StringComparer.Ordinal).ShouldBe(
            ids.Select(ComplaintCaseId.Of).Where(id => nights.Contains(CaseNights.Of(id))).Order(StringComparer.Ordinal));
        (await store.WaitingAsync()).Count(wait => wait.NextAt > host.Now).ShouldBe(Complaints, "each waits for an instant of Monday or later");

        // The first were reported an hour before the others, so they are the first to be warned of.
        await host.AdvanceAsync(TimeSpan.FromMinutes(65));
        foreach (var number in Enumerable.Range(0, Sample))
        {
            ComplaintScenario complaint = new(host, ComplaintIds.Of(ComplaintChannel.Social, ExternalId(number)));
            (await complaint.EventsAsync()).OfType<SlaWarned>().ShouldHaveSingleItem();
            await complaint.DoAsync("replies", Staff.Agent, new TextRequest("We look for it."));
        }
    }

    private static async Task<(long Commits, long Work)> EmptyWeekendAsync()
    {
        await using var host = await StartAsync(new CountingLedger());
        await host.AdvanceAsync(ToTheAfternoon + TimeSpan.FromHours(2));
        return await OverAsync(host);
    }

    private static Task<ContractHost> StartAsync(CountingLedger ledger) => ContractHost.StartAsync(
        configure: ledger.Watch, sweepsComplaints: true, sweepsOrders: true, counts: true, sweepsOutbox: true, startTime: Friday,
        // A line for each complaint that comes in would be most of what they cost here.
        settings: [("Logging:LogLevel:Default", "Warning")]);

    private static async Task<(long Commits, long Work)> OverAsync(ContractHost host)
    {
        var (commits, work) = (host.Host.Commits, host.Host.Work);
        await host.AdvanceAsync(Weekend);
        return (host.Host.Commits - commits, host.Host.Work - work);
    }

    private static async Task ReportAsync(ContractHost host, int first, int count)
    {
        var queue = host.Services.GetRequiredService<BusSenders>().To(ComplaintReported.Queue);
        foreach (var batch in Enumerable.Range(first, count).Chunk(500))
        {
            await queue.SendMessagesAsync(batch.Select(Report));
            await host.SettleAsync();
        }
    }

    private static ServiceBusMessage Report(int number)
    {
        var report = IntakeQueues.Reported(ExternalId(number)) with
        {
            Customer = new ReportedCustomer("Gao", $"customer-{ExternalId(number)}", "gao@example.com", Language: "en"),
            Category = null,
            Impact = null,
            OrderId = $"order-{ExternalId(number)}",
        };
        return new ServiceBusMessage(JsonSerializer.Serialize(report, EcomJson.Options)) { MessageId = report.ExternalId };
    }

    private static string ExternalId(int number) => string.Create(CultureInfo.InvariantCulture, $"m-{number}");
}

using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Contracts.Flow;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Flow;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Partners.Carriers;
using Ecom.Functions.Platform.Partners.Payments;
using Ecom.Functions.Platform.Partners.Shop;
using Ecom.Functions.Tests.Claims;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>What people trust the application with stands in ledgers, documents and letters, and never where operators look.</summary>
public sealed class PersonalDataTests
{
    private const string Webhooks = "storefront-webhooks";

    [Fact]
    public async Task EverySlice_WithMarkedPeople_TellsOperatorsNothingOfThem()
    {
        using Eavesdropper ears = new();
        PartnersInTest partners = new();
        await using var host = await ContractHost.StartAsync(realParts: true, hasTimers: false, configure: services =>
        {
            ears.Watch(services);
            _ = services.AddSingleton<IPayments>(partners).AddSingleton<ICarriers>(partners).AddSingleton<IShop>(partners);
        });
        await MarkedContract.LiveAsync(host);
        await MarkedComplaint.LiveAsync(host);
        await MarkedOrder.LiveAsync(host, partners);
        await MistakesAsync(host);

        var heard = await ears.HeardAsync(host, Webhooks, ComplaintReported.Queue);
        heard.Select(each => each.Where).Distinct().ShouldBe(
            [Overheard.Log, Overheard.Trace, Overheard.Metric, Overheard.Envelope, Overheard.History, Overheard.DeadLetter, Overheard.Tool], ignoreOrder: true);
        var tokens = MailFolder.Tokens(host.Host.DataFolder);
        tokens.Count.ShouldBeGreaterThan(4, "two signers, a delegate, a complaint and a claim");
        Found(heard, tokens).ShouldBeEmpty();
    }

    [Fact]
    public async Task Leaks_Planted_AreFoundWhereverTheyAre()
    {
        const string Token = "0123456789abcdefghijABCDEFGHIJ0123456789abc";
        using Eavesdropper ears = new();
        await using var host = await ContractHost.StartAsync(hasTimers: false, configure: ears.Watch);
        PlantLogs(host.Services.GetRequiredService<ILoggerFactory>());
        using (ActivitySource source = new("Planted.Trace"))
        {
            using var activity = source.StartActivity("planted").ShouldNotBeNull();
            activity.SetTag("who", Marked.Phone);
        }

        using (Meter meter = new("Planted.Metric"))
            meter.CreateCounter<long>("planted").Add(1, new KeyValuePair<string, object?>("who", Marked.Name));
        _ = await host.Host.Durable.ScheduleNewOrchestrationInstanceAsync(nameof(ContractLifecycle), new LifecycleInput(Marked.Text("history"), []));
        await host.Services.GetRequiredService<BusSenders>().To(Webhooks).SendMessageAsync(
            new ServiceBusMessage("{}") { MessageId = "m-1", ApplicationProperties = { ["link"] = Token[..30] } });
        await host.Services.GetRequiredService<BusSenders>().To(ComplaintReported.Queue).SendMessageAsync(
            new ServiceBusMessage("{}") { MessageId = "m-2", Subject = Convert.ToBase64String(Encoding.UTF8.GetBytes($"1 {Marked.Name}")) });

        var found = Found(await ears.HeardAsync(host), [Token]).Select(leak => $"{leak.Where} of {leak.By}").ToList();
        foreach (var planted in (string[])
        [
            "log of Planted.Message", "log of Planted.Scope", "log of Planted.Exception", "trace of Planted.Trace", "metric of Planted.Metric",
            $"history of {nameof(ContractLifecycle)}", $"envelope of {Webhooks}", $"envelope of {ComplaintReported.Queue}",
        ])
        {
            found.ShouldContain(planted);
        }
    }

    private static List<Overheard> Found(IEnumerable<Overheard> heard, IReadOnlyList<string> tokens)
    {
        MarkFinder finder = new(tokens);
        return [.. heard.Where(each => finder.Find(each.Text) is not null)];
    }

    private static void PlantLogs(ILoggerFactory loggers)
    {
        loggers.CreateLogger("Planted.Message").Log(LogLevel.Trace, default, Marked.Address, null, static (text, _) => text);
        loggers.CreateLogger("Planted.Exception").Log(
            LogLevel.Trace, default, "", new InvalidOperationException("no", new IOException(Marked.Name)), static (text, _) => text);
        var scoped = loggers.CreateLogger("Planted.Scope");
        using (scoped.BeginScope(new Dictionary<string, object> { ["who"] = Marked.Email("scope") }))
            scoped.Log(LogLevel.Trace, default, "hello", null, static (text, _) => text);
    }

    /// <summary>What people get wrong, which is told to them or to whoever mends it.</summary>
    private static async Task MistakesAsync(ContractHost host)
    {
        var report = PublicReports.Ordinary();
        report["customer"] = new JsonObject { ["name"] = Marked.Name, ["email"] = $"{Marked.Mark} at home", ["phone"] = Marked.Phone };
        (await PublicReports.SendAsync(host, report)).Status.ShouldBe(400);
        report[Marked.Mark] = Marked.Name;
        (await PublicReports.SendAsync(host, report)).Status.ShouldBe(400);
        (await host.SendAsync(HttpMethod.Get, $"/api/follow/{Marked.Mark}", null)).Status.ShouldBe(404);
        (await host.SendAsync(HttpMethod.Get, $"/api/sign/{Marked.Mark}", null)).Status.ShouldBe(404);
        (await host.SendAsync(HttpMethod.Get, $"/api/complaints?text={Marked.Mark}", Staff.Agent)).Status.ShouldBe(200);
        (await host.SendAsync(HttpMethod.Get, $"/api/complaints?sort={Marked.Mark}", Staff.Agent)).Status.ShouldBe(400);

        var order = $$$"""{"type":"order.paid","timestamp":"2026-03-02T01:00:00Z","data":{"orderId":"o-8","{{{Marked.Mark}}}":1,"amount":"{{{Marked.Name}}}"} }""";
        (await ShopWebhooks.SendAsync(host, "msg_8", order)).Status.ShouldBe(202);
        await IntakeQueues.SendAsync(
            host, IntakeQueues.Reported("s-8") with { Channel = Marked.Mark, Description = "", Customer = new ReportedCustomer(Marked.Name, Email: Marked.Mark) }, "m-8");
        await IntakeQueues.SendAsync(host, $"not JSON but {Marked.Name}", "m-9");
        foreach (var queue in new[] { Webhooks, ComplaintReported.Queue }) (await IntakeQueues.DeadAsync(host, queue)).ShouldNotBeEmpty();
    }
}

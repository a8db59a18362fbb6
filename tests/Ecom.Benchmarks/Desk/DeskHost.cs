using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Attachments.Unnamed;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Stores;
using Ecom.LocalHost.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Benchmarks.Desk;

/// <summary>The whole application on a virtual clock, with all its sweeps, and the people who use it.</summary>
internal sealed class DeskHost : IAsyncDisposable
{
    private readonly FunctionsTestHost host;

    private DeskHost(FunctionsTestHost host) => this.host = host;

    public DateTimeOffset Now => host.Time.GetUtcNow();

    /// <summary>Commits of all stores. Each turn of an orchestration has one, since virtual time runs one thing after the other.</summary>
    public long Commits => host.Commits;

    public ComplaintStore Complaints => host.Services.GetRequiredService<ComplaintStore>();

    public static async Task<DeskHost> StartAsync()
    {
        var application = typeof(ComplaintStore).Assembly;
        return new DeskHost(await FunctionsTestHost.StartAsync(application, new FunctionsTestHostOptions
        {
            // There are no blobs here for the sweep of files to look at.
            FunctionTypes = [.. application.GetTypes().Where(static type => type != typeof(SweepAttachments))],
            Settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
            {
                ["Secrets:Current"] = "a secret of the benchmarks that is long enough",
                ["Site:PublicBaseUrl"] = "http://localhost",
                ["Identity:Mode"] = "Local",
                ["Webhooks:Sources:storefront:Keys:0"] = Claims.ClaimApplication.ShopKey,
                ["AzureWebJobsStorage"] = "DefaultEndpointsProtocol=http;AccountName=nobody;AccountKey=bm90aGluZw==;BlobEndpoint=http://127.0.0.1:9/nobody;",
                ["Logging:LogLevel:Default"] = "Warning",
            },
            SettleTimeout = TimeSpan.FromMinutes(30),
            ConfigureServices = static services => services.AddSingleton<IStoreCommitObserver, DeskCommits>(),
        }));
    }

    /// <summary>Reports complaints by the queue and waits until each is opened, classified and acknowledged.</summary>
    public async Task ReportAsync(int first, int count)
    {
        ServiceBusMessage[] messages = [.. Enumerable.Range(first, count).Select(static number => Report(number))];
        foreach (var batch in messages.Chunk(100))
        {
            await host.Services.GetRequiredService<BusSenders>().To(ComplaintReported.Queue).SendMessagesAsync(batch);
            await host.SettleAsync();
        }
    }

    /// <summary>An agent does something with a complaint.</summary>
    public async Task ActAsync(string id, string what, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/complaints/{id}/{what}", UriKind.Relative))
        {
            Content = JsonContent.Create(new { text }, options: EcomJson.Options),
        };
        request.Headers.Add("x-ecom-user", "agent.an;agent");
        using var answer = await host.Client.SendAsync(request);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"{what} was answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    public Task AdvanceAsync(TimeSpan time) => host.AdvanceAsync(time);

    public Task SettleAsync() => host.SettleAsync();

    /// <summary>The ids of all complaints, in the order of their numbers.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync()
    {
        List<string> ids = [];
        var query = new CaseQuery { PageSize = CaseQuery.MaxPageSize, Order = CaseOrder.Number };
        do
        {
            var page = await Complaints.ListAsync(query);
            ids.AddRange(page.Items.Select(static item => item.State.Id));
            query = query with { Continuation = page.Continuation };
        }
        while (query.Continuation is not null);
        return ids;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static ServiceBusMessage Report(int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"m-{number}");
        var report = new ComplaintReported(
            ComplaintReported.CurrentVersion,
            "email",
            id,
            new ReportedCustomer("梅 Mei", $"customer-{id}", $"{id}@example.com", Language: "en"),
            "The parcel is late",
            "My parcel should have been here a week ago.",
            OrderId: $"order-{id}");
        return new ServiceBusMessage(JsonSerializer.Serialize(report, EcomJson.Options)) { MessageId = id };
    }
}

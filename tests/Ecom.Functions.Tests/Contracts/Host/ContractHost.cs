using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Ecom.Functions.Complaints.Entry;
using Ecom.Functions.Contracts.Entry;
using Ecom.Functions.Contracts.Flow;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Orders.Entry;
using Ecom.Functions.Platform.Archive;
using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Attachments.Unnamed;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Counts;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Platform.Stores;
using Ecom.Functions.Tests.Carriers;
using Ecom.Functions.Tests.Complaints;
using Ecom.LocalHost.Testing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>The application on a virtual clock, with people who use it.</summary>
public sealed class ContractHost : IAsyncDisposable
{
    private readonly FunctionsTestHost host;
    private int contracts;

    private ContractHost(FunctionsTestHost host, TestArchive archive, TestMailbox mailbox)
    {
        this.host = host;
        Archive = archive;
        Mailbox = mailbox;
    }

    internal FunctionsTestHost Host => host;

    internal TestArchive Archive { get; }

    internal TestMailbox Mailbox { get; }

    internal TestAttachments Attachments { get; private init; } = new();

    public IServiceProvider Services => host.Services;

    public DateTimeOffset Now => host.Time.GetUtcNow();

    /// <summary>Starts the application.</summary>
    /// <param name="realParts">With the real archive and outbox instead of those of the tests.</param>
    /// <param name="configure">Services of the test's own.</param>
    /// <param name="sweepsComplaints">With the sweep of complaints, which runs every ten minutes.</param>
    /// <param name="hasTimers">With functions on a schedule.</param>
    /// <param name="timers">The only functions on a schedule, for tests that let years pass; null for all.</param>
    /// <param name="sweepsOrders">With the sweep of orders, which runs every hour.</param>
    /// <param name="unread">Queues that nobody reads, so that what comes to them is there to be seen.</param>
    /// <param name="counts">With the counting for the metrics, which runs every five minutes.</param>
    /// <param name="sweepsOutbox">With the sweep of the outbox, which runs every minute.</param>
    /// <param name="startTime">Where the clock starts; null for a Monday morning.</param>
    /// <param name="settings">Settings beside those of all tests.</param>
    public static async Task<ContractHost> StartAsync(
        bool realParts = false,
        Action<IServiceCollection>? configure = null,
        bool sweepsComplaints = false,
        bool hasTimers = true,
        IReadOnlyList<Type>? timers = null,
        bool sweepsOrders = false,
        IReadOnlyList<string>? unread = null,
        bool counts = false,
        bool sweepsOutbox = false,
        DateTimeOffset? startTime = null,
        params IReadOnlyList<(string Name, string Value)> settings)
    {
        TestArchive archive = new();
        TestMailbox mailbox = new();
        TestAttachments attachments = new();
        Dictionary<string, string?> all = new(StringComparer.OrdinalIgnoreCase)
        {
            ["Secrets:Current"] = "a secret of the tests that is long enough",
            ["Site:PublicBaseUrl"] = "http://localhost",
            ["Http:PublicRequestsPerWindow"] = "100000",
            ["Identity:Mode"] = "Local",
            ["Webhooks:Sources:storefront:Keys:0"] = ShopWebhooks.NewSecret,
            ["Webhooks:Sources:storefront:Keys:1"] = ShopWebhooks.OldSecret,
            ["Webhooks:Sources:carrier_sf:Keys:0"] = CarrierWebhooks.Secret,
        };
        foreach (var (name, value) in settings) all[name] = value;
        var started = await FunctionsTestHost.StartAsync(typeof(ContractLifecycle).Assembly, new FunctionsTestHostOptions
        {
            // A year has half a million minutes: the sweeps that run each minute or every ten have their own tests.
            FunctionTypes =
            [
                .. typeof(ContractLifecycle).Assembly.GetTypes()
                    .Where(type => (sweepsOutbox || type != typeof(OutboxSweep)) && (counts || type != typeof(CountCases)) && (hasTimers || !IsTimer(type)))
                    .Where(type => sweepsComplaints || (type != typeof(SweepComplaints) && type != typeof(CompareComplaints)))
                    .Where(type => realParts || type != typeof(SweepAttachments))
                    .Where(type => sweepsOrders || type != typeof(SweepOrders))
                    .Where(type => unread is null || !ReadsAny(type, unread))
                    .Where(type => timers is null || timers.Contains(type) || !IsTimer(type)),
            ],
            Settings = all,
            StartTime = startTime ?? new FunctionsTestHostOptions().StartTime,
            UsesAzurite = realParts,
            SettleTimeout = TimeSpan.FromMinutes(5), // a thousand cases on a busy machine
            ConfigureServices = services =>
            {
                _ = services.AddSingleton<IStoreCommitObserver, CaseStoreCommits>();
                configure?.Invoke(services);
                if (realParts) return;
                _ = services
                    .AddSingleton<IArchive>(archive)
                    .AddSingleton<IAttachments>(attachments)
                    .AddSingleton<INotificationSender>(mailbox)
                    .AddSingleton<ICaseEventPublisher, NoSubscribers>();
            },
        });
        return new ContractHost(started, archive, mailbox) { Attachments = attachments };
    }

    /// <summary>The newest link that was sent to an address: to the test's mailbox, or with real parts into the mail folder.</summary>
    internal string LinkTo(string email) =>
        Mailbox.Messages.Count > 0 ? Mailbox.LinkTo(email) : MailFolder.LinkTo(host.DataFolder, email);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    public Task AdvanceAsync(TimeSpan time) => host.AdvanceAsync(time);

    public Task SettleAsync() => host.SettleAsync();

    /// <summary>A draft by the drafter.</summary>
    internal async Task<ContractScenario> DraftAsync(ContractContent? content = null)
    {
        var answer = await SendAsync(HttpMethod.Post, "/api/contracts", People.Drafter, Request(content ?? Drafts.Ordinary()), $"draft-{++contracts}");
        answer.Status.ShouldBe(201, answer.Text);
        return new ContractScenario(this, answer.Json.GetProperty("id").GetString()!);
    }

    internal static DraftRequest Request(ContractContent content) => new(
        content.Kind, content.Title, content.Parties, content.Signers, content.Terms, content.Clauses, content.Signing, content.Special);

    /// <summary>Sends a request as a person and waits until everything that follows from it is done.</summary>
    internal Task<Answer> SendAsync(
        HttpMethod method, string path, Person? by, object? body = null, string? idempotencyKey = null, string? ifMatch = null, string? accept = null)
    {
        HttpContent? content = body switch
        {
            null => null,
            HttpContent ready => ready,
            string text => new StringContent(text, Encoding.UTF8, "application/json"),
            _ => JsonContent.Create(body, body.GetType(), options: EcomJson.Options),
        };
        return SendAsync(method, path, by, content, idempotencyKey, ifMatch, accept);
    }

    private static bool IsTimer(Type type) => type.GetMethods().Any(static method =>
        method.GetParameters().Any(static parameter => parameter.IsDefined(typeof(TimerTriggerAttribute), inherit: false)));

    private static bool ReadsAny(Type type, IReadOnlyList<string> queues) => type.GetMethods().Any(method =>
        method.GetParameters().Any(parameter =>
            parameter.GetCustomAttributes(inherit: false).OfType<ServiceBusTriggerAttribute>().Any(trigger => queues.Contains(trigger.QueueName))));

    private async Task<Answer> SendAsync(
        HttpMethod method, string path, Person? by, HttpContent? content, string? idempotencyKey, string? ifMatch, string? accept)
    {
        using HttpRequestMessage request = new(method, path) { Content = content };
        if (by is not null) request.Headers.Add("x-ecom-user", $"{by.Id};{string.Join(',', by.Roles)}");
        if (idempotencyKey is not null) request.Headers.Add("Idempotency-Key", idempotencyKey);
        if (ifMatch is not null) request.Headers.Add("If-Match", ifMatch);
        if (accept is not null) request.Headers.Add("Accept", accept);
        using var response = await host.Client.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        await host.SettleAsync();
        return new Answer(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            response.Headers.ETag?.Tag,
            response.Headers.Location?.ToString(),
            bytes);
    }

    internal sealed record Answer(int Status, string? ContentType, string? ETag, string? Location, byte[] Bytes)
    {
        public string Text => Encoding.UTF8.GetString(Bytes);

        public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;
    }
}

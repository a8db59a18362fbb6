using System.Text;
using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Webhooks;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.ServiceBus;
using Ecom.Platform.Tests.Http;
using Ecom.Platform.Tests.Notifications;
using Ecom.Platform.Tests.Stores;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Platform.Tests.Webhooks;

/// <summary>A receiver with two sources, a real store and a real queue, on a clock that the test sets.</summary>
internal sealed class WebhookIntake : IAsyncDisposable
{
    public const string OldSecret = "whsec_b2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xk";
    public const string NewSecret = "whsec_bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3";
    private const string Queue = "complaints-intake";

    private readonly string folder = Directory.CreateTempSubdirectory("ecom-webhooks-").FullName;
    private readonly ServiceProvider services;

    public WebhookIntake(ServiceBusClient? client = null)
    {
        var registered = new ServiceCollection();
        registered.AddLogging(logging => logging.Services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(Log));
        registered.AddSingleton<TimeProvider>(Clock);
        registered.AddSingleton<IWorkScheduler>(new SerialWorkScheduler());
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Cases:SqlitePath"] = Path.Combine(folder, "cases.db"),
            ["Webhooks:MaxBodyBytes"] = "4096",
            ["Webhooks:Sources:storefront:Keys:0"] = NewSecret,
            ["Webhooks:Sources:storefront:Keys:1"] = OldSecret,
            ["Webhooks:Sources:carrier:Keys:0"] = OldSecret,
        }).Build();
        registered.AddSingleton<IConfiguration>(settings);
        registered.AddCaseStores(settings);
        registered.AddWebhooks();
        registered.AddLocalServiceBus(options =>
        {
            options.DataFile = Path.Combine(folder, "servicebus.db");
            options.Namespace = $"test-{Guid.NewGuid():N}";
            options.Queues.Add(new QueueOptions { Name = Queue, DuplicateDetectionWindow = TimeSpan.FromHours(25) });
        });
        if (client is not null)
            registered.AddSingleton(client);
        services = registered.BuildServiceProvider();
    }

    public ManualClock Clock { get; } = new();

    public CapturedLog Log { get; } = new();

    public WebhookReceiver Receiver => services.GetRequiredService<WebhookReceiver>();

    public static StandardWebhookSigner Signer(params IReadOnlyList<string> secrets) => new([.. secrets.Select(WebhookKey.Parse)]);

    /// <summary>A delivery that is signed as it should be.</summary>
    public HttpRequest Delivery(string id, string body, string secret = NewSecret, DateTimeOffset? at = null)
    {
        var signature = Signer(secret).Sign(id, at ?? Clock.Now, Encoding.UTF8.GetBytes(body));
        return Requests.Post(body)
            .With(WebhookHeaders.Id, signature.Id)
            .With(WebhookHeaders.Timestamp, signature.Timestamp.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .With(WebhookHeaders.Signature, signature.Signatures);
    }

    public async Task<(int Status, string? Code)> SendAsync(HttpRequest request, string source = "storefront")
    {
        Reply reply = await Receiver.ReceiveAsync(request, source, Queue, CancellationToken.None);
        var (status, _, body) = await reply.SendAsync(request);
        return (status, body.ValueKind == JsonValueKind.Object ? body.GetProperty("code").GetString() : null);
    }

    /// <summary>What lies on the queue.</summary>
    public async Task<IReadOnlyList<WebhookMessage>> TakenAsync()
    {
        var client = services.GetRequiredService<ServiceBusBroker>().CreateClient();
        await using var receiver = client.CreateReceiver(Queue);
        return [.. (await receiver.PeekMessagesAsync(500)).Select(WebhookMessage.Of)];
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

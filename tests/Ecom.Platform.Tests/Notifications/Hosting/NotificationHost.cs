using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Notifications.Queue;
using Ecom.Functions.Platform.Stores;
using Ecom.LocalHost.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ecom.Platform.Tests.Notifications;

/// <summary>The application's notifications on a virtual clock, with a broker and stores on disk.</summary>
internal sealed class NotificationHost : IAsyncDisposable
{
    private NotificationHost(FunctionsTestHost host, ScriptedSender sender, CapturedLog log)
    {
        Host = host;
        Sender = sender;
        Log = log;
    }

    public FunctionsTestHost Host { get; }

    public ScriptedSender Sender { get; }

    public CapturedLog Log { get; }

    public INotificationOutbox Outbox => Host.Services.GetRequiredService<INotificationOutbox>();

    public DateTimeOffset Now => Host.Time.GetUtcNow();

    /// <summary>Starts it.</summary>
    /// <param name="sender">Stands for mail servers and endpoints; null for the real ones.</param>
    /// <param name="settings">Further settings.</param>
    public static async Task<NotificationHost> StartAsync(ScriptedSender? sender = null, params (string Name, string Value)[] settings)
    {
        CapturedLog log = new();
        var all = settings.ToDictionary(pair => pair.Name, string? (pair) => pair.Value, StringComparer.OrdinalIgnoreCase);
        all.TryAdd("Secrets:Current", "a secret of the tests that is long enough");
        all.TryAdd("Identity:Mode", "Local");
        var host = await FunctionsTestHost.StartAsync(typeof(SendNotification).Assembly, new FunctionsTestHostOptions
        {
            FunctionTypes =
            [
                .. typeof(SendNotification).Assembly.GetTypes()
                    .Where(type => type.Namespace?.StartsWith("Ecom.Functions.Platform.Notifications", StringComparison.Ordinal) == true),
            ],
            Settings = all,
            ConfigureServices = services =>
            {
                _ = services.AddSingleton<ILoggerProvider>(log).AddSingleton<IStoreCommitObserver, CaseStoreCommits>();
                if (sender is not null) _ = services.AddSingleton<INotificationSender>(sender);
            },
        });
        return new NotificationHost(host, sender ?? new ScriptedSender(), log);
    }

    public async Task EnqueueAsync(params IEnumerable<Notification> notifications)
    {
        foreach (var notification in notifications) await Outbox.EnqueueAsync(notification);
        await Host.SettleAsync();
    }

    public Task AdvanceAsync(TimeSpan by) => Host.AdvanceAsync(by);

    public ServiceBusClient Bus() => new(Host.Services.GetRequiredService<IConfiguration>()["ServiceBus"]);

    public async Task<IReadOnlyList<ServiceBusReceivedMessage>> DeadLettersAsync()
    {
        await using var bus = Bus();
        await using var receiver = bus.CreateReceiver(
            NotificationQueue.Name, new ServiceBusReceiverOptions { SubQueue = SubQueue.DeadLetter });
        return await receiver.PeekMessagesAsync(100);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}

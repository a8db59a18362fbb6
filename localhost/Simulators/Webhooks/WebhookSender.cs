using System.Net.Http.Headers;
using System.Text;
using Ecom.LocalHost.Simulators.Store;

namespace Ecom.LocalHost.Simulators.Webhooks;

/// <summary>Sends what is queued, in order; what the application does not take after a few tries waits for the next sending.</summary>
internal sealed class WebhookSender(SimulatorStore store, SimulatorOptions options) : IAsyncDisposable
{
    private const int Tries = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly WebhookSigner signer = new(options.WebhookKey);
    private readonly SemaphoreSlim turn = new(1);
    private readonly CancellationTokenSource ending = new();
    private readonly HttpClient client = options.WebhookHandler is { } handler
        ? new HttpClient(handler, disposeHandler: false) { Timeout = Limit }
        : new HttpClient { Timeout = Limit };

    private Task first = Task.CompletedTask;

    /// <summary>Takes the target, and sends in the background what an earlier life left.</summary>
    public async Task StartAsync(Uri? target)
    {
        if (target is not null) await store.WriteAsync(things => Change(things, settings => settings with { Url = target }));
        first = SendAsync();
    }

    /// <summary>Sends what waits, unless it is held or nobody is told yet.</summary>
    public async Task SendAsync()
    {
        await turn.WaitAsync(ending.Token);
        try
        {
            var settings = store.Read(Settings);
            if (settings.Url is not { } target || settings.IsHeld) return;
            var waiting = store.Read(static things => things.All<QueuedWebhook>()).Where(static webhook => !webhook.IsDelivered).ToList();
            if (settings.IsReversed) waiting.Reverse();
            foreach (var webhook in waiting)
            {
                var sent = await SendAsync(webhook, target);
                await store.WriteAsync(things => things.Put(webhook.Id, sent));
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Changes where webhooks go and whether they wait.</summary>
    public static WebhookSettings Change(Things things, Func<WebhookSettings, WebhookSettings> change) =>
        things.Put(WebhookSettings.Id, change(Settings(things)));

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        try
        {
            await first;
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // What it had not sent waits in the store.
        }

        await turn.WaitAsync(CancellationToken.None);
        client.Dispose();
        turn.Dispose();
        ending.Dispose();
    }

    private static WebhookSettings Settings(Things things) => things.Find<WebhookSettings>(WebhookSettings.Id) ?? new WebhookSettings();

    private async Task<QueuedWebhook> SendAsync(QueuedWebhook webhook, Uri target)
    {
        int? status = null;
        for (var copy = 0; copy < webhook.Copies; copy++)
        {
            status = await TryAsync(webhook, new Uri(target, webhook.Path));
            if (status is not (>= 200 and <= 299)) return webhook with { LastStatus = status };
        }

        return webhook with { IsDelivered = true, LastStatus = status };
    }

    private async Task<int?> TryAsync(QueuedWebhook webhook, Uri url)
    {
        for (var number = 1; ; number++)
        {
            var status = await OnceAsync(webhook, url);
            if (status is (>= 200 and <= 299) or (>= 400 and <= 499 and not 429) || number == Tries) return status;
            await Task.Delay(Pause * number, TimeProvider.System, ending.Token);
        }
    }

    private async Task<int?> OnceAsync(QueuedWebhook webhook, Uri url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(webhook.Body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        signer.Sign(request, webhook.Id, options.TimeProvider.GetUtcNow(), webhook.Body);
        try
        {
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ending.Token);
            return (int)answer.StatusCode;
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or IOException || (unreachable is TaskCanceledException && !ending.IsCancellationRequested))
        {
            return null; // told by LastStatus; the application may be starting
        }
    }
}

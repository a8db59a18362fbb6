using System.Globalization;
using System.Net;
using System.Text;
using Ecom.Functions.Platform.Webhooks;

namespace Ecom.Benchmarks.Webhooks;

/// <summary>Sends signed webhooks, so many at a time; each must be answered 202.</summary>
internal sealed class WebhookSenders(Uri address, int inFlight) : IAsyncDisposable
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes(
        $$$"""{"type":"complaint.opened","data":{"order":"SO-2026-000123","channel":"storefront","text":"{{{new string('字', 150)}}}"}}""");

    private readonly HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = inFlight, UseProxy = false });
    private readonly StandardWebhookSigner signer = new(WebhookKey.Parse(WebhookServer.Secret));
    private int sent;

    public Task SendAsync(int count)
    {
        var last = sent + count;
        return Task.WhenAll(Enumerable.Range(0, inFlight).Select(async _ =>
        {
            while (Interlocked.Increment(ref sent) is var number && number <= last)
                await SendOneAsync(number);
        })).ContinueWith(done => { sent = last; return done; }, TaskScheduler.Default).Unwrap();
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task SendOneAsync(int number)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(Body) };
        request.Content.Headers.ContentType = new("application/json");
        signer.Sign(string.Create(CultureInfo.InvariantCulture, $"msg_{number}"), TimeProvider.System.GetUtcNow(), Body).AddTo(request);
        using var answer = await client.SendAsync(request);
        if (answer.StatusCode != HttpStatusCode.Accepted)
            throw new InvalidOperationException($"Webhook {number} was answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }
}

using System.Net;
using Ecom.Functions.Platform.Webhooks;
using Polly;

namespace Ecom.Functions.Platform.Notifications.Endpoints;

/// <summary>An endpoint, ready to be called.</summary>
internal sealed class NotificationEndpoint : IDisposable
{
    // Headers are read and thrown away; the body is not read at all.
    private const int MaxAnswerHeadersKilobytes = 16;

    private readonly HttpMessageInvoker invoker;

    /// <summary>Makes it from settings that were checked.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="connection">Connects.</param>
    /// <param name="isAzure">Whether the application runs on Azure, where this machine is no endpoint.</param>
    /// <param name="time">The clock.</param>
    public NotificationEndpoint(EndpointSettings settings, GuardedConnection connection, bool isAzure, TimeProvider time)
    {
        Url = new Uri(settings.Url, UriKind.Absolute);
        Signer = settings.PreviousSecret.Length > 0
            ? new StandardWebhookSigner(WebhookKey.Parse(settings.Secret), WebhookKey.Parse(settings.PreviousSecret))
            : new StandardWebhookSigner(WebhookKey.Parse(settings.Secret));
        Limit = new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(settings.Timeout).Build();
        var itself = Url.IsLoopback && !isAzure;
        bool Allows(IPAddress address) =>
            settings.AllowsPrivateAddress || PublicAddress.Is(address) || (itself && IPAddress.IsLoopback(address));
        invoker = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            Credentials = null,
            MaxResponseHeadersLength = MaxAnswerHeadersKilobytes,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2), // then the name is asked for again
            ConnectCallback = (context, token) => connection.OpenAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, Allows, token),
        });
    }

    /// <summary>Its address.</summary>
    public Uri Url { get; }

    /// <summary>Signs for it.</summary>
    public StandardWebhookSigner Signer { get; }

    /// <summary>Bounds its time.</summary>
    public ResiliencePipeline Limit { get; }

    /// <summary>Sends a request; the answer is there when its headers are.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        invoker.SendAsync(request, cancellationToken);

    public void Dispose() => invoker.Dispose();
}

using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Notifications.Templates;

namespace Ecom.Functions.Platform.Notifications.Endpoints;

/// <summary>Sends to endpoints by webhook, signed as Standard Webhooks says; <c>webhook-id</c> is the same for every try.</summary>
/// <param name="endpoints">The endpoints.</param>
/// <param name="templates">The templates.</param>
/// <param name="time">The clock.</param>
internal sealed class WebhookSender(NotificationEndpoints endpoints, MessageTemplates templates, TimeProvider time)
{
    /// <summary>Hands a notification over: any 2xx is taken for it.</summary>
    /// <exception cref="UndeliverableException">Any other answer but 408, 425, 429 and 5xx; an address that is not allowed; an unknown endpoint.</exception>
    /// <exception cref="HttpRequestException">It may pass.</exception>
    public async Task SendAsync(Notification notification, CancellationToken cancellationToken)
    {
        var endpoint = endpoints.Get(notification.To.Endpoint ?? "");
        var body = Body(notification);
        var status = await endpoint.Limit.ExecuteAsync(
            async token =>
            {
                using var request = Request(endpoint, NotificationId.Of(notification.Key), body);
                return await StatusAsync(endpoint, request, token);
            },
            cancellationToken);
        if ((int)status is >= 200 and <= 299) return;
        if (MayPass(status)) throw new HttpRequestException(null, null, status);
        throw new UndeliverableException(string.Create(CultureInfo.InvariantCulture, $"endpoint-refused (HTTP {(int)status})"));
    }

    private static bool MayPass(HttpStatusCode status) =>
        (int)status >= 500 || status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or (HttpStatusCode)425;

    private static async Task<HttpStatusCode> StatusAsync(NotificationEndpoint endpoint, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await endpoint.SendAsync(request, cancellationToken);
            return answer.StatusCode;
        }
        catch (HttpRequestException refused) when (refused.InnerException is UndeliverableException reason)
        {
            throw new UndeliverableException(reason.Message, refused);
        }
    }

    private HttpRequestMessage Request(NotificationEndpoint endpoint, string id, byte[] body)
    {
        HttpRequestMessage request = new(HttpMethod.Post, endpoint.Url)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } },
        };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Ecom.Functions", null));
        endpoint.Signer.Sign(id, time.GetUtcNow(), body).AddTo(request);
        return request;
    }

    private byte[] Body(Notification notification)
    {
        var (subject, text) = templates.Fill(notification);
        WebhookData data = new(notification.Key, notification.To.Language, subject, text, notification.Values);
        return JsonSerializer.SerializeToUtf8Bytes(new WebhookBody(notification.Template, data), LedgerJson.Options);
    }
}

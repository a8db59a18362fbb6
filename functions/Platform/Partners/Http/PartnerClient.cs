using System.Net.Http.Headers;
using System.Text.Json;
using Polly;

namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>Calls one partner. Every call ends done, refused, or unknown.</summary>
/// <param name="partner">The partner.</param>
/// <param name="settings">Its address and key, checked.</param>
/// <param name="calls">Limits.</param>
/// <param name="pipeline">What stands around its calls.</param>
/// <param name="connections">Makes clients.</param>
internal sealed class PartnerClient(
    string partner, PartnerSettings settings, PartnerCallSettings calls, ResiliencePipeline pipeline, IHttpClientFactory connections)
{
    /// <summary>The name of the HTTP client of all partners.</summary>
    public const string HttpName = "partners";

    private readonly Uri address = new(settings.BaseUrl.TrimEnd('/') + "/", UriKind.Absolute);
    private readonly AuthenticationHeaderValue authorization = new("Bearer", settings.ApiKey);
    private readonly PartnerAnswer answers = new(partner, calls);

    /// <summary>Asks for something.</summary>
    /// <exception cref="PartnerRefusedException">It refuses.</exception>
    /// <exception cref="PartnerUnavailableException">It does not answer.</exception>
    public Task<TAnswer> GetAsync<TAnswer>(string path, CancellationToken cancellationToken)
        where TAnswer : class =>
        SendAsync(() => Request(HttpMethod.Get, path), answers.ReadAsync<TAnswer>, cancellationToken);

    /// <summary>Has something done, once for the key.</summary>
    /// <exception cref="PartnerRefusedException">It refuses.</exception>
    /// <exception cref="PartnerUnavailableException">It does not answer; it may have done it.</exception>
    public Task<TAnswer> PostAsync<TAnswer>(string path, object body, string key, CancellationToken cancellationToken)
        where TAnswer : class
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), PartnerJson.Options);
        return SendAsync(() => Keyed(path, key, json), answers.ReadAsync<TAnswer>, cancellationToken);
    }

    /// <summary>Has something done that has no answer but that it is done, once for the key.</summary>
    /// <exception cref="PartnerRefusedException">It refuses.</exception>
    /// <exception cref="PartnerUnavailableException">It does not answer; it may have done it.</exception>
    public Task PostAsync(string path, string key, CancellationToken cancellationToken) =>
        SendAsync(() => Keyed(path, key, null), answers.DoneAsync, cancellationToken);

    private async Task<T> SendAsync<T>(
        Func<HttpRequestMessage> request, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(
                async token =>
                {
                    using var message = request();
                    using var client = connections.CreateClient(HttpName);
                    using var answer = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, token);
                    return await read(answer, token);
                },
                cancellationToken);
        }
        catch (Exception fault) when (PartnerFaults.Reason(fault) is { } reason)
        {
            throw new PartnerUnavailableException(partner, reason, fault);
        }
    }

    private HttpRequestMessage Keyed(string path, string key, byte[]? json)
    {
        var request = Request(HttpMethod.Post, path);
        request.Headers.Add(IdempotencyHeader.Name, IdempotencyHeader.Checked(key));
        if (json is not null)
            request.Content = new ByteArrayContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
        return request;
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(address, path));
        request.Headers.Authorization = authorization;
        return request;
    }
}

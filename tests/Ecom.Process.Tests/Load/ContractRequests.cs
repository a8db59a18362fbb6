using System.Net.Http.Json;

namespace Ecom.Process.Tests.Load;

/// <summary>The requests of people who take a contract to its end. Each key names one intention, so a request that is sent again is the same.</summary>
internal static class ContractRequests
{
    private const string Drafter = "li.na;operations";
    private const string LegalReviewer = "zhang.wei;legal";
    private const string OperationsReviewer = "wang.fang;operations";

    public static HttpRequestMessage Create(string title) =>
        As(Drafter, HttpMethod.Post, "/api/contracts", title, DraftBody.Of(title));

    /// <summary>Creates a contract from a body that the test holds in its hands.</summary>
    public static HttpRequestMessage CreateFrom(HttpContent body)
    {
        var request = As(Drafter, HttpMethod.Post, "/api/contracts");
        request.Content = body;
        return request;
    }

    public static HttpRequestMessage Submit(string id) => As(Drafter, HttpMethod.Post, $"/api/contracts/{id}/submit", $"submit-{id}");

    public static HttpRequestMessage ApproveAsLegal(string id) =>
        As(LegalReviewer, HttpMethod.Post, $"/api/contracts/{id}/decisions", $"legal-{id}", new { revision = 1, stage = "legal", verdict = "approve" });

    public static HttpRequestMessage ApproveAsOperations(string id) =>
        As(OperationsReviewer, HttpMethod.Post, $"/api/contracts/{id}/decisions", $"operations-{id}", new
        {
            revision = 1,
            stage = "operations",
            verdict = "approve",
            checklist = new { paymentTerms = true, deposit = true, breachLiability = true, platformPolicy = true },
        });

    public static HttpRequestMessage OpenLink(string link) => new(HttpMethod.Get, link) { Headers = { { "Accept", "text/html" } } };

    /// <summary>A signature has no key: the link is one.</summary>
    public static HttpRequestMessage Sign(string link, string name, string consentVersion) => new(HttpMethod.Post, link)
    {
        Content = new FormUrlEncodedContent(
        [
            new("consent", "yes"), new("consentVersion", consentVersion), new("consentLanguage", "en"), new("typedName", name),
        ]),
    };

    public static HttpRequestMessage Read(string id) => As(LegalReviewer, HttpMethod.Get, $"/api/contracts/{id}");

    public static HttpRequestMessage List(string? continuation) => As(
        LegalReviewer,
        HttpMethod.Get,
        continuation is null ? "/api/contracts?limit=50" : $"/api/contracts?limit=50&continuation={Uri.EscapeDataString(continuation)}");

    public static HttpRequestMessage Verify(string id) => As(LegalReviewer, HttpMethod.Post, $"/api/contracts/{id}/verify");

    public static HttpRequestMessage Document(string id, string kind) => As(LegalReviewer, HttpMethod.Get, $"/api/contracts/{id}/documents/{kind}");

    private static HttpRequestMessage As(string who, HttpMethod method, string path, string? key = null, object? body = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("x-ecom-user", who);
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return request;
    }
}

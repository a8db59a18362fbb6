using System.Net.Http.Json;
using System.Text.Json;

namespace Ecom.LocalHost.Simulators.Tests;

/// <summary>Calls a simulator as the application and as a person do.</summary>
internal sealed class Caller(Uri address, string? key = null) : IDisposable
{
    private readonly HttpClient client = new() { BaseAddress = address };

    public static object Refund(long amount = 100) =>
        new { paymentId = "p-1", orderId = "o-1", amount = new { minorUnits = amount, currency = "CNY" }, reference = "CL-1" };

    /// <summary>Has something done; status and body of the answer. Status 0: there was none.</summary>
    public async Task<(int Status, string Body)> PostAsync(string path, string idempotencyKey, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", idempotencyKey);
        if (key is not null) request.Headers.Add("Authorization", $"Bearer {key}");
        try
        {
            using var answer = await client.SendAsync(request);
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
        catch (HttpRequestException)
        {
            return (0, "");
        }
    }

    public async Task ControlAsync(string path, object? body = null)
    {
        using var answer = await client.PostAsJsonAsync($"control/{path}", body ?? new { });
        answer.EnsureSuccessStatusCode();
    }

    public async Task<JsonElement> SeeAsync(string path) => await client.GetFromJsonAsync<JsonElement>($"control/{path}");

    public async Task PutAsync(string path, object body)
    {
        using var answer = await client.PutAsJsonAsync($"control/{path}", body);
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => client.Dispose();
}

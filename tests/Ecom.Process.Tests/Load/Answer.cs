using System.Net.Http.Headers;
using System.Text.Json;

namespace Ecom.Process.Tests.Load;

/// <summary>An answer of the application.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Text">Its body.</param>
/// <param name="Attempts">How often the request was sent until it was answered.</param>
internal sealed record Answer(int Status, string Text, int Attempts)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The code of a problem; null when the answer is none.</summary>
    public string? Problem { get; private init; }

    public static async Task<Answer> ReadAsync(HttpResponseMessage response, int attempts, CancellationToken cancelled)
    {
        var text = await response.Content.ReadAsStringAsync(cancelled);
        var answer = new Answer((int)response.StatusCode, text, attempts);
        return IsProblem(response.Content.Headers.ContentType)
            ? answer with { Problem = answer.Json.GetProperty("code").GetString() }
            : answer;
    }

    public override string ToString() => $"{Status} after {Attempts} attempt(s): {Text}";

    private static bool IsProblem(MediaTypeHeaderValue? type) => type?.MediaType == "application/problem+json";
}

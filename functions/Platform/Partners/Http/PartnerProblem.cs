using System.Text.Json;

namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>A partner's refusal, as a problem document (RFC 9457).</summary>
/// <param name="Code">Its code, kebab case.</param>
/// <param name="Title">What kind of refusal.</param>
/// <param name="Detail">What is wrong.</param>
internal sealed record PartnerProblem(string Code, string? Title = null, string? Detail = null)
{
    private const string MediaType = "application/problem+json";
    private const int MaxText = 300;

    /// <summary>The refusal of an answer; null when it is no problem document with a code: then something else than the partner may have answered.</summary>
    public static PartnerProblem? Of(HttpResponseMessage answer, ReadOnlyMemory<byte> body)
    {
        if (!string.Equals(answer.Content.Headers.ContentType?.MediaType, MediaType, StringComparison.OrdinalIgnoreCase)) return null;
        try
        {
            return JsonSerializer.Deserialize<PartnerProblem>(body.Span, PartnerJson.Options) is { } problem && IsCode(problem.Code)
                ? problem with { Title = Short(problem.Title), Detail = Short(problem.Detail) }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsCode(string code) => code.Length is > 0 and <= 60 && code.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static string? Short(string? text) => text?.Length > MaxText ? text[..MaxText] : text;
}

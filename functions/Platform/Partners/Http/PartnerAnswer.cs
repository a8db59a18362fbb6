using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>Reads a partner's answer: what it did, its refusal, or neither.</summary>
/// <param name="partner">The partner.</param>
/// <param name="calls">Limits.</param>
internal sealed class PartnerAnswer(string partner, PartnerCallSettings calls)
{
    private const int ChunkBytes = 4 * 1024;

    /// <summary>The record that the partner answers with.</summary>
    /// <exception cref="PartnerRefusedException">It refuses.</exception>
    /// <exception cref="PassingFaultException">It says nothing of what it did.</exception>
    public async Task<TAnswer> ReadAsync<TAnswer>(HttpResponseMessage answer, CancellationToken cancellationToken)
        where TAnswer : class
    {
        var body = await DoneAsync(answer, cancellationToken);
        try
        {
            return JsonSerializer.Deserialize<TAnswer>(body.Span, PartnerJson.Options) ?? throw new JsonException("null");
        }
        catch (JsonException unreadable)
        {
            throw new PassingFaultException("unreadable answer", isWorthATry: true, innerException: unreadable);
        }
    }

    /// <summary>The body of an answer that says that it is done.</summary>
    /// <exception cref="PartnerRefusedException">It refuses.</exception>
    /// <exception cref="PassingFaultException">It says nothing of what it did.</exception>
    public async Task<ReadOnlyMemory<byte>> DoneAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var body = await BodyAsync(answer, cancellationToken);
        if (answer.IsSuccessStatusCode) return body;
        if (IsRefusal(answer.StatusCode) && PartnerProblem.Of(answer, body) is { } problem)
            throw new PartnerRefusedException(partner, problem.Code, problem.Detail ?? problem.Title ?? "");
        var pause = Pause(answer);
        throw new PassingFaultException(
            string.Create(CultureInfo.InvariantCulture, $"status {(int)answer.StatusCode}"),
            IsBusy(answer.StatusCode) && !(pause > calls.LongestPause),
            pause);
    }

    // A wrong key is ours to mend: the partner refuses the caller, not what it was asked for.
    private static bool IsRefusal(HttpStatusCode status) =>
        (int)status is >= 400 and <= 499 && !IsBusy(status) && status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden);

    private static bool IsBusy(HttpStatusCode status) =>
        (int)status >= 500 || status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or (HttpStatusCode)425;

    // A date instead of seconds is measured from the answer's own date: the partner's clock, not ours.
    private static TimeSpan? Pause(HttpResponseMessage answer) => answer.Headers.RetryAfter is not { } after ? null
        : after.Delta ?? (after.Date is { } date && answer.Headers.Date is { } sent && date > sent ? date - sent : null);

    private async Task<ReadOnlyMemory<byte>> BodyAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (answer.Content.Headers.ContentLength > calls.MaxAnswerBytes) throw TooLarge();
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
        var body = new ArrayBufferWriter<byte>(ChunkBytes);
        int read;
        while ((read = await stream.ReadAsync(body.GetMemory(ChunkBytes), cancellationToken)) > 0)
        {
            body.Advance(read);
            if (body.WrittenCount > calls.MaxAnswerBytes) throw TooLarge();
        }

        return body.WrittenMemory;
    }

    private static PassingFaultException TooLarge() => new("answer too large", isWorthATry: false);
}

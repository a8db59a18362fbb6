using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Cases.Idempotency;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Http.Idempotency;

/// <summary>Makes a POST that is sent again with the same <c>Idempotency-Key</c> happen once.</summary>
/// <param name="store">Where keys are remembered.</param>
/// <param name="body">Reads the body, which is part of what "the same request" means.</param>
public sealed class IdempotentRequests(IIdempotencyStore store, JsonBody body)
{
    /// <summary>The header of a replayed answer.</summary>
    public const string ReplayedHeader = "Idempotency-Replayed";

    /// <summary>Runs the work once for its key; without the header, simply runs it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="callerId">Who sent it: keys of different callers never meet.</param>
    /// <param name="work">The work; after a crash it may run a second time, so its own effects are idempotent too.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>
    /// The answer of the work; the stored answer with <c>Idempotency-Replayed: true</c>; 400 for a key that is none;
    /// 409 while the same request runs; 422 when the key was used for another request. A refusal is not kept.
    /// </returns>
    public async Task<Reply> RunAsync(
        HttpRequest request, string callerId, Func<CancellationToken, Task<Reply>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(work);
        if (!IdempotencyKey.Read(request).TryGet(out var key, out var refusal))
            return Reply.Refused(refusal);
        if (key.Value is null)
            return await work(cancellationToken);
        ReadOnlyMemory<byte> bytes = default;
        if (HasBody(request) && !(await body.ReadBytesAsync(request, cancellationToken)).TryGet(out bytes, out refusal))
            return Reply.Refused(refusal);
        return await RunAsync(request, callerId, bytes, work, cancellationToken);
    }

    /// <summary>Runs the work once for its key, where the body has been read already, such as a form with files.</summary>
    /// <param name="request">The request.</param>
    /// <param name="callerId">Who sent it: keys of different callers never meet.</param>
    /// <param name="content">What makes it the same request: the body's meaning, where clients write the same meaning in different bytes.</param>
    /// <param name="work">The work; after a crash it may run a second time, so its own effects are idempotent too.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>As <see cref="RunAsync(HttpRequest, string, Func{CancellationToken, Task{Reply}}, CancellationToken)"/>.</returns>
    public async Task<Reply> RunAsync(
        HttpRequest request,
        string callerId,
        ReadOnlyMemory<byte> content,
        Func<CancellationToken, Task<Reply>> work,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(work);
        if (!IdempotencyKey.Read(request).TryGet(out var key, out var refusal))
            return Reply.Refused(refusal);
        if (key.Value is null)
            return await work(cancellationToken);
        var scope = $"{callerId} {request.Method} {request.Path.ToUriComponent()}";
        var claim = await store.BeginAsync(scope, key.Value, Fingerprint(scope, content.Span), cancellationToken);
        return claim switch
        {
            IdempotencyClaim.Completed completed => new StoredReply(completed.Response),
            IdempotencyClaim.InProgress => Reply.Refused(new Conflict(
                "request-in-progress", "A request with this Idempotency-Key is being worked on; ask again for its answer.")),
            IdempotencyClaim.Mismatch => Reply.Refused(new Unprocessable(
                "idempotency-key-reused", "This Idempotency-Key was used for another request; use a new key for a new request.")),
            IdempotencyClaim.Started started => await RunClaimedAsync(request, scope, key.Value, started.Attempt, work, cancellationToken),
            _ => throw new InvalidOperationException($"Unknown claim {claim.GetType().Name}."),
        };
    }

    // A POST that needs no body, such as a submit, has no media type either.
    private static bool HasBody(HttpRequest request) =>
        request.ContentType is not null || request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0;

    private async Task<Reply> RunClaimedAsync(
        HttpRequest request, string scope, string key, long attempt, Func<CancellationToken, Task<Reply>> work, CancellationToken cancellationToken)
    {
        RenderedReply answer;
        try
        {
            answer = (await work(cancellationToken)).Render(request.HttpContext);
        }
        catch
        {
            // A fault is no answer: the same request may be tried again. The caller's token may be what ended it.
            await store.AbandonAsync(scope, key, attempt, CancellationToken.None);
            throw;
        }

        if (answer.Status >= StatusCodes.Status400BadRequest)
        {
            // Nothing was done, so there is nothing to do twice: the key is free for the request in its corrected form.
            await store.AbandonAsync(scope, key, attempt, CancellationToken.None);
        }
        else
        {
            // From here the work is done: its answer is kept even when the caller has gone.
            await store.CompleteAsync(scope, key, attempt, Stored(answer), CancellationToken.None);
        }

        return new FinishedReply(answer);
    }

    private static IdempotentResponse Stored(RenderedReply answer)
    {
        var headers = new Dictionary<string, string>(answer.Headers, StringComparer.OrdinalIgnoreCase);
        if (answer.ContentType is not null)
            headers["Content-Type"] = answer.ContentType;
        return new IdempotentResponse(answer.Status, headers, answer.Body);
    }

    private static string Fingerprint(string scope, ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(scope));
        hash.AppendData([0]);
        hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.Messaging.DeadLetters;

/// <summary>Decides that a dead letter is not to be dealt with any more; ends done (200) or refused.</summary>
/// <param name="sources">The queues and subscriptions.</param>
/// <param name="letters">The dead letters.</param>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="body">Reads bodies.</param>
public sealed class DropDeadLetter(DeadLetterSources sources, DeadLetters letters, IdempotentRequests once, JsonBody body)
{
    private const int MaxReasonLength = 500;

    /// <summary>Takes the dead letter away for good; who did it, and why, is logged.</summary>
    /// <param name="request">The request.</param>
    /// <param name="source">The queue, or the subscription (<c>topic:subscription</c>).</param>
    /// <param name="sequenceNumber">The dead letter.</param>
    /// <param name="cancellationToken">Gives up; it may be gone.</param>
    [Function(nameof(DropDeadLetter))]
    [Access(Role.Admin)]
    [Receives(typeof(DropDeadLetterRequest))]
    [Answers(200, typeof(DeadLetter))]
    [Refuses(400, 404)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dead-letters/{source}/{sequenceNumber}/drop")] HttpRequest request,
        string source,
        string sequenceNumber,
        CancellationToken cancellationToken)
    {
        var by = request.Caller().Id;
        return once.RunAsync(request, by, token => DropAsync(request, source, sequenceNumber, by, token), cancellationToken);
    }

    private async Task<Reply> DropAsync(HttpRequest request, string source, string sequenceNumber, string by, CancellationToken cancellationToken)
    {
        if (!sources.Find(source).TryGet(out var of, out var refusal)) return Reply.Refused(refusal);
        if (!(await body.ReadAsync<DropDeadLetterRequest>(request, cancellationToken)).TryGet(out var given, out refusal)) return Reply.Refused(refusal);
        if (ReasonProblem(given.Reason) is { } problem) return Reply.Refused(new Invalid("/reason", problem));
        return (await letters.DropAsync(of, sequenceNumber, by, given.Reason.Trim(), cancellationToken)).TryGet(out var dropped, out refusal)
            ? Reply.Ok(dropped)
            : Reply.Refused(refusal);
    }

    private static string? ReasonProblem(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason)) return "is required";
        if (reason.Length > MaxReasonLength) return $"must not be longer than {MaxReasonLength} characters";
        return reason.Any(char.IsControl) ? "must not hold control characters" : null;
    }
}

using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.Messaging.DeadLetters;

/// <summary>Sends a dead letter again to its queue or topic, under a new message id; ends done (200) or refused.</summary>
/// <remarks>Idempotency key: the dead letter; sent twice, it is one message.</remarks>
/// <param name="sources">The queues and subscriptions.</param>
/// <param name="letters">The dead letters.</param>
/// <param name="once">Makes repeated requests happen once.</param>
public sealed class ResubmitDeadLetter(DeadLetterSources sources, DeadLetters letters, IdempotentRequests once)
{
    /// <summary>Sends the dead letter again, as it is but for its id.</summary>
    /// <param name="request">The request.</param>
    /// <param name="source">The queue, or the subscription (<c>topic:subscription</c>).</param>
    /// <param name="sequenceNumber">The dead letter.</param>
    /// <param name="cancellationToken">Gives up; it may have been sent.</param>
    [Function(nameof(ResubmitDeadLetter))]
    [Access(Role.Admin)]
    [Answers(200, typeof(DeadLetter))]
    [Refuses(400, 404)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dead-letters/{source}/{sequenceNumber}/resubmit")] HttpRequest request,
        string source,
        string sequenceNumber,
        CancellationToken cancellationToken)
    {
        var by = request.Caller().Id;
        return once.RunAsync(request, by, token => ResubmitAsync(source, sequenceNumber, by, token), cancellationToken);
    }

    private async Task<Reply> ResubmitAsync(string source, string sequenceNumber, string by, CancellationToken cancellationToken) =>
        sources.Find(source).TryGet(out var of, out var refusal)
        && (await letters.ResubmitAsync(of, sequenceNumber, by, cancellationToken)).TryGet(out var letter, out refusal)
            ? Reply.Ok(letter)
            : Reply.Refused(refusal);
}

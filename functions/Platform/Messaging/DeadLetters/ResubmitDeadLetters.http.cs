using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.Messaging.DeadLetters;

/// <summary>Sends all dead letters of a queue or subscription again, each under a new message id; ends done (200) or refused.</summary>
/// <remarks>Idempotency key: each dead letter; sent twice, it is one message.</remarks>
/// <param name="sources">The queues and subscriptions.</param>
/// <param name="letters">The dead letters.</param>
/// <param name="once">Makes repeated requests happen once.</param>
public sealed class ResubmitDeadLetters(DeadLetterSources sources, DeadLetters letters, IdempotentRequests once)
{
    /// <summary>Sends again what is there now, 500 at most; ask again while there may be more.</summary>
    /// <param name="request">The request.</param>
    /// <param name="source">The queue, or the subscription (<c>topic:subscription</c>).</param>
    /// <param name="cancellationToken">Gives up; some may have been sent.</param>
    [Function(nameof(ResubmitDeadLetters))]
    [Access(Role.Admin)]
    [Answers(200, typeof(DeadLettersResubmitted))]
    [Refuses(400, 404)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dead-letters/{source}/resubmit")] HttpRequest request,
        string source,
        CancellationToken cancellationToken)
    {
        var by = request.Caller().Id;
        return once.RunAsync(request, by, token => ResubmitAsync(source, by, token), cancellationToken);
    }

    private async Task<Reply> ResubmitAsync(string source, string by, CancellationToken cancellationToken)
    {
        if (!sources.Find(source).TryGet(out var of, out var refusal)) return Reply.Refused(refusal);
        var sent = await letters.ResubmitAllAsync(of, by, cancellationToken);
        return Reply.Ok(new DeadLettersResubmitted(sent, sent == DeadLetters.MostAtOnce));
    }
}

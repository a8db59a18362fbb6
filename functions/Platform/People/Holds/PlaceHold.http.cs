using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.People.Holds;

/// <summary>Legal holds a case, so that its personal data is not erased; ends done (200) or refused.</summary>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="body">Reads bodies.</param>
/// <param name="holds">The holds.</param>
public sealed class PlaceHold(IdempotentRequests once, JsonBody body, CaseHolds holds)
{
    /// <summary>Places the hold.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up; it may be done.</param>
    [Function(nameof(PlaceHold))]
    [Access(Role.Legal)]
    [Receives(typeof(HoldRequest))]
    [Answers(200, typeof(HoldView))]
    [Refuses(400, 404, 409)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "people/holds")] HttpRequest request, CancellationToken cancellationToken) =>
        once.RunAsync(request, request.Caller().Id, token => HoldAsync(request, token), cancellationToken);

    private async Task<Reply> HoldAsync(HttpRequest request, CancellationToken cancellationToken) =>
        (await body.ReadAsync<HoldRequest>(request, cancellationToken)).TryGet(out var given, out var refusal)
        && (await holds.PlaceAsync(given, request.Person(), cancellationToken)).TryGet(out var view, out refusal)
            ? Reply.Ok(view)
            : Reply.Refused(refusal);
}

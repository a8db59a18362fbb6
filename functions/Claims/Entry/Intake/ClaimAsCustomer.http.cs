using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Claims.Entry;

/// <summary>A customer claims without having signed in, by JSON or by the form; ends accepted (202) with the claim's link, or refused.</summary>
/// <remarks>Invariant: see <see cref="PublicIntake{TReport}"/>. The order must be the customer's.</remarks>
/// <param name="claims">Takes claims.</param>
public sealed class ClaimAsCustomer(PublicClaims claims)
{
    /// <summary>Takes the claim. With an <c>Idempotency-Key</c> of 16 characters or more, the same request again is the same claim.</summary>
    /// <param name="request">The request.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up; the claim may have been taken.</param>
    [Function(nameof(ClaimAsCustomer))]
    [PublicAccess("Opens a claim for an order's own customer, and reads none.", Limit = HttpLimits.IntakeLimit)]
    [Receives(typeof(PublicClaimRequest))]
    [Answers(202, typeof(PublicReportAccepted))]
    [Refuses(400, 409, 413, 415, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "public/claims")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        claims.TakeAsync(request, client, cancellationToken);
}

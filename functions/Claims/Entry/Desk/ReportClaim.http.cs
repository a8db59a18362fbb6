using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The staff takes a claim in, from any channel; ends accepted (202) or refused. The same channel and external id twice is one claim.</summary>
/// <param name="requests">Reads reports, and makes repeated requests happen once.</param>
/// <param name="gate">Takes claims.</param>
public sealed class ReportClaim(CommandRequests requests, ClaimGate gate)
{
    /// <summary>Takes the claim.</summary>
    /// <param name="request">The request.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up; the claim may have been taken.</param>
    [Function(nameof(ReportClaim))]
    [Access(Role.Agent, Role.Lead, Role.Head)]
    [Receives(typeof(ClaimReportRequest))]
    [Answers(202, typeof(CommandAccepted))]
    [Refuses(400, 409, 413, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "claims")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        requests.OpenAsync<ClaimReportRequest>(
            request,
            static report => report.ExternalId is { Length: > 0 } external ? ClaimIds.Of(report.Channel, external) : null,
            (id, report, by, token) => gate.OpenAsync(client, id, report.ToReport(), by, token),
            gate.Accepted,
            cancellationToken);
}

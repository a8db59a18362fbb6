using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The staff takes a claim in, from any channel; ends accepted (202) or refused. The same channel and external id twice is one claim.</summary>
/// <param name="body">Reads JSON bodies.</param>
/// <param name="once">Answers a request that is sent again as before.</param>
/// <param name="gate">Takes claims.</param>
/// <param name="time">The clock.</param>
public sealed class ReportClaim(JsonBody body, IdempotentRequests once, ClaimGate gate, TimeProvider time)
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
        CancellationToken cancellationToken)
    {
        var by = request.Person();
        return once.RunAsync(request, by.Id, token => ReportAsync(request, by, client, token), cancellationToken);
    }

    private async Task<Reply> ReportAsync(HttpRequest request, Person by, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (!(await body.ReadAsync<ClaimReportRequest>(request, cancellationToken)).TryGet(out var report, out var refusal))
            return Reply.Refused(refusal);
        var id = report.ExternalId is { Length: > 0 } external
            ? ClaimIds.Of(report.Channel, external)
            : CommandIds.Of(request, by, time)[1..];
        return await gate.OpenAsync(client, id, report.ToReport(), by, cancellationToken) is { } refused
            ? Reply.Refused(refused)
            : gate.Accepted(id);
    }
}

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

namespace Ecom.Functions.Complaints.Entry;

/// <summary>The staff takes a complaint in, from any channel; ends accepted (202) or refused. The same channel and external id twice is one complaint.</summary>
/// <param name="body">Reads bodies.</param>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="gate">Takes commands.</param>
/// <param name="time">The clock.</param>
public sealed class ReportComplaint(JsonBody body, IdempotentRequests once, ComplaintGate gate, TimeProvider time)
{
    /// <summary>Takes the complaint.</summary>
    /// <param name="request">The request.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ReportComplaint))]
    [Access(Role.Agent, Role.Lead, Role.Head)]
    [Receives(typeof(ReportRequest))]
    [Answers(202, typeof(CommandAccepted))]
    [Refuses(400, 409, 413, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "complaints")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var by = request.Person();
        return once.RunAsync(request, by.Id, token => ReportAsync(request, by, client, token), cancellationToken);
    }

    private async Task<Reply> ReportAsync(HttpRequest request, Person by, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (!(await body.ReadAsync<ReportRequest>(request, cancellationToken)).TryGet(out var report, out var refusal))
            return Reply.Refused(refusal);
        var id = report.ExternalId is { Length: > 0 } external
            ? ComplaintIds.Of(report.Channel, external)
            : CommandIds.Of(request, by, time)[1..];
        return await gate.OpenAsync(client, id, report.ToReport(), by, cancellationToken) is { } refused
            ? Reply.Refused(refused)
            : gate.Accepted(id);
    }
}

using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>The staff takes a complaint in, from any channel; ends accepted (202) or refused. The same channel and external id twice is one complaint.</summary>
/// <param name="requests">Reads reports, and makes repeated requests happen once.</param>
/// <param name="gate">Takes commands.</param>
public sealed class ReportComplaint(CommandRequests requests, ComplaintGate gate)
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
        CancellationToken cancellationToken) =>
        requests.OpenAsync<ReportRequest>(
            request,
            static report => TextRules.Given(report.ExternalId) is { } external ? ComplaintIds.Of(report.Channel, external) : null,
            (id, report, by, token) => gate.OpenAsync(client, id, report.ToReport(), by, token),
            gate.Accepted,
            cancellationToken);
}

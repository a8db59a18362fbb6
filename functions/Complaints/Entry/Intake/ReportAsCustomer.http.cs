using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>A customer complains without having signed in, by JSON or by the form; ends accepted (202) with the customer's link, or refused.</summary>
/// <remarks>Invariant: see <see cref="PublicIntake{TReport}"/>.</remarks>
/// <param name="reports">Takes complaints.</param>
public sealed class ReportAsCustomer(PublicReports reports)
{
    /// <summary>Takes the complaint. With an <c>Idempotency-Key</c> of 16 characters or more, the same request again is the same complaint.</summary>
    /// <param name="request">The request.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up; the complaint may have been taken.</param>
    [Function(nameof(ReportAsCustomer))]
    [PublicAccess("Opens a complaint, and reads none.", Limit = HttpLimits.IntakeLimit)]
    [Receives(typeof(PublicReportRequest))]
    [Answers(202, typeof(PublicReportAccepted))]
    [Refuses(400, 409, 413, 415, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "public/complaints")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken) =>
        reports.TakeAsync(request, client, cancellationToken);
}

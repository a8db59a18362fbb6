using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Ecom.Functions.Platform.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>A customer complains without having signed in, by JSON or by the form; ends accepted (202) with the customer's link, or refused.</summary>
/// <remarks>Invariant: the link is given to whoever sends the complaint, and to nobody who does not have its key and every word of it.</remarks>
/// <param name="body">Reads bodies.</param>
/// <param name="once">Makes repeated requests happen once.</param>
/// <param name="reports">Takes complaints.</param>
/// <param name="time">The clock.</param>
public sealed class ReportAsCustomer(JsonBody body, IdempotentRequests once, PublicReports reports, TimeProvider time)
{
    private const string Anybody = "public";

    /// <summary>Takes the complaint. With an <c>Idempotency-Key</c> of 16 characters or more, the same request again is the same complaint.</summary>
    /// <param name="request">The request.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [Function(nameof(ReportAsCustomer))]
    [PublicAccess("Opens a complaint, and reads none.", Limit = HttpLimits.IntakeLimit)]
    [Receives(typeof(PublicReportRequest))]
    [Answers(202, typeof(PublicReportAccepted))]
    [Refuses(400, 409, 413, 415, 422)]
    public Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "public/complaints")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FormFields.IsSentBy(request) ? TakeFormAsync(request, client, cancellationToken) : TakeJsonAsync(request, client, cancellationToken);
    }

    private async Task<Reply> TakeJsonAsync(HttpRequest request, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (!IdempotencyKey.Read(request).TryGet(out var key, out var refusal)
            || !PublicReportKey.Check(key).TryGet(out key, out refusal)
            || !(await body.ReadAsync<PublicReportRequest>(request, cancellationToken)).TryGet(out var report, out refusal))
        {
            return Reply.Refused(refusal);
        }

        var id = PublicReportKey.IdOf(key.Value, report, time);
        // What is kept with the key is that the complaint was taken; the link is made anew, and written down nowhere.
        var taken = await once.RunAsync(request, Anybody, OpenAsync, cancellationToken);
        return taken.Render(request.HttpContext).Status == StatusCodes.Status202Accepted ? await LinkAsync(id, cancellationToken) : taken;

        async Task<Reply> OpenAsync(CancellationToken token) => await reports.OpenAsync(client, id, report, token) is { } refused
            ? Reply.Refused(refused)
            : new JsonReply(StatusCodes.Status202Accepted, null);
    }

    private async Task<Reply> TakeFormAsync(HttpRequest request, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (!(await FormFields.ReadAsync(request, cancellationToken)).TryGet(out var form, out var refusal)) return Reply.Refused(refusal);
        var entries = PublicReportForm.Entries(form, PublicReportKey.New(time));
        if (!PublicReportForm.ToReport(entries, PublicReportForm.Language(request)).TryGet(out var report, out refusal)) return Back(refusal);
        var id = PublicReportKey.IdOf(entries.Key, report, time);
        if (await reports.OpenAsync(client, id, report, cancellationToken) is { } refused) return Back(refused);
        return PageReply.IsWantedBy(request)
            ? PublicReportForm.Taken(request, (await reports.LinkAsync(id, cancellationToken)).Link)
            : await LinkAsync(id, cancellationToken);

        Reply Back(Refusal why) => why is Invalid invalid && PageReply.IsWantedBy(request)
            ? PublicReportForm.Show(request, entries, invalid.Errors)
            : Reply.Refused(why);
    }

    private async Task<Reply> LinkAsync(string id, CancellationToken cancellationToken) =>
        new JsonReply(StatusCodes.Status202Accepted, await reports.LinkAsync(id, cancellationToken));
}

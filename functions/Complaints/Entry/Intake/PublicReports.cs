using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Takes complaints of customers who have not signed in, and gives them their link.</summary>
/// <param name="gate">Takes complaints.</param>
/// <param name="complaints">Complaints.</param>
/// <param name="links">Makes links.</param>
/// <param name="body">Reads JSON bodies.</param>
/// <param name="once">Answers a request that is sent again as before.</param>
/// <param name="time">The clock.</param>
public sealed class PublicReports(
    ComplaintGate gate, ComplaintStore complaints, ComplaintLinks links, JsonBody body, IdempotentRequests once, TimeProvider time)
    : PublicIntake<PublicReportRequest>(ComplaintCaseId.Kind, body, once, time)
{
    /// <inheritdoc/>
    protected override async Task<Refusal?> OpenAsync(DurableTaskClient client, string id, PublicReportRequest report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var complaint = report.ToReport();
        Person by = new(ComplaintGate.CustomerId(id), complaint.Customer.Name, [ComplaintRoles.Customer]);
        return await gate.OpenAsync(client, id, complaint, by, cancellationToken) is { } refused ? PublicContact.NameFields(refused) : null;
    }

    /// <inheritdoc/>
    protected override async Task<string?> LinkAsync(string id, CancellationToken cancellationToken) =>
        await complaints.FindAsync(id, cancellationToken) is { } state
            ? await links.IssueAsync(state, cancellationToken)
            : await links.IssueFirstAsync(id, cancellationToken);

    /// <inheritdoc/>
    private protected override PublicForm<PublicReportRequest> Read(HttpRequest request, FormFields form, string newKey)
    {
        var entries = PublicReportForm.Entries(form, newKey);
        return new PublicForm<PublicReportRequest>(
            entries.Key, PublicReportForm.ToReport(entries, Language(request)), errors => PublicReportForm.Show(request, entries, errors));
    }

    /// <inheritdoc/>
    private protected override Reply Taken(HttpRequest request, string? link) => PublicReportForm.Taken(request, link);
}

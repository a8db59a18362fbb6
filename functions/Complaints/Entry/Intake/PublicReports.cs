using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Takes complaints of customers who have not signed in, and gives them their link.</summary>
/// <param name="gate">Takes commands.</param>
/// <param name="complaints">The complaints.</param>
/// <param name="links">Makes links.</param>
public sealed class PublicReports(ComplaintGate gate, ComplaintStore complaints, ComplaintLinks links)
{
    /// <summary>Opens the complaint; the same id again is the same complaint.</summary>
    /// <param name="client">The orchestrations.</param>
    /// <param name="id">Its id, by <see cref="PublicReportKey"/>.</param>
    /// <param name="report">What it says.</param>
    /// <param name="cancellationToken">Gives up; it may still have been opened.</param>
    /// <returns>The reason why not; null when it is opened, or was before.</returns>
    public Task<Refusal?> OpenAsync(DurableTaskClient client, string id, PublicReportRequest report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var complaint = report.ToReport();
        Person by = new(ComplaintGate.CustomerId(id), complaint.Customer.Name, [ComplaintRoles.Customer]);
        return gate.OpenAsync(client, id, complaint, by, cancellationToken);
    }

    /// <summary>The link of a complaint that was opened, which may not be on the record yet.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<PublicReportAccepted> LinkAsync(string id, CancellationToken cancellationToken) =>
        new(await complaints.FindAsync(id, cancellationToken) is { } state
            ? await links.IssueAsync(state, cancellationToken)
            : await links.IssueFirstAsync(id, cancellationToken));
}

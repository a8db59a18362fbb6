using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Takes claims of customers who have not signed in, and gives them their link. The order must be theirs.</summary>
/// <param name="gate">Takes claims.</param>
/// <param name="claims">The claims.</param>
/// <param name="links">Makes links.</param>
/// <param name="body">Reads JSON bodies.</param>
/// <param name="once">Answers a request that is sent again as before.</param>
/// <param name="time">The clock.</param>
public sealed class PublicClaims(ClaimGate gate, ClaimStore claims, ClaimLinks links, JsonBody body, IdempotentRequests once, TimeProvider time)
    : PublicIntake<PublicClaimRequest>(ClaimCaseId.Kind, body, once, time)
{
    private const string NotYours = "not-your-order";

    /// <inheritdoc/>
    /// <remarks>As many lines as a claim may have, with names in any script.</remarks>
    private protected override long MaxFormBytes => 256 * 1024;

    /// <inheritdoc/>
    protected override async Task<Refusal?> OpenAsync(
        DurableTaskClient client, string id, PublicClaimRequest report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var claim = report.ToReport();
        Person by = new(ClaimGate.CustomerId(id), claim.Customer.Name, [ClaimRoles.Customer]);
        var refusal = await gate.OpenAsync(client, id, claim, by, cancellationToken);
        // The same answer for an order that there is not and for one of somebody else: nobody finds out here which orders there are.
        return refusal?.Code is NotYours or ClaimGate.UnknownOrder ? new Unprocessable(NotYours, "There is no such order of this customer.") : refusal;
    }

    /// <inheritdoc/>
    protected override async Task<string?> LinkAsync(string id, CancellationToken cancellationToken) =>
        await claims.FindAsync(id, cancellationToken) is { } state
            ? await links.IssueAsync(state, cancellationToken)
            : await links.IssueFirstAsync(id, cancellationToken);

    /// <inheritdoc/>
    private protected override PublicForm<PublicClaimRequest> Read(HttpRequest request, FormFields form, string newKey)
    {
        var key = PublicReportKey.OfForm(form[PublicFormPages.Key], newKey);
        ClaimFormLines lines = new(form);
        return new PublicForm<PublicClaimRequest>(
            key, PublicClaimForm.ToReport(form, lines, Language(request)), errors => PublicClaimForm.Show(request, key, form, lines, errors))
        {
            Unfinished = PublicClaimForm.Larger(request, key, form, lines),
        };
    }

    /// <inheritdoc/>
    private protected override Reply Taken(HttpRequest request, string? link) => PublicClaimForm.Taken(request, link);
}

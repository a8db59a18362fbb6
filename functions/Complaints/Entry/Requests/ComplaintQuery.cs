using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Input;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.Identity;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Filters of a worklist from the query string.</summary>
internal static class ComplaintQuery
{
    private static readonly IReadOnlyList<ComplaintStatus> Open =
        [.. Enum.GetValues<ComplaintStatus>().Where(status => status is not (ComplaintStatus.Resolved or ComplaintStatus.Closed))];

    public static Outcome<CaseQuery> From(HttpRequest request)
    {
        QueryReader query = new(request);
        var statuses = query.Values<ComplaintStatus>("status");
        var sort = query.Word("sort", "due", "updated", "number");
        var owner = query.Text("owner");
        var customer = query.Text("customer");
        var order = query.Text("order");
        var (queue, text) = (query.Text("queue"), query.Text("text"));
        if (!PageRequest.From(request).TryGet(out var page, out var refusal))
            return refusal is Invalid invalid ? new Invalid([.. query.Errors, .. invalid.Errors]) : refusal;
        if (customer is not null && order is not null) return new Invalid("order", "is not combined with customer");
        if (query.Errors.Count > 0) return new Invalid(query.Errors);
        return new CaseQuery
        {
            States = [.. (statuses.Count > 0 ? statuses : Open).Select(status => status.ToString())],
            Queue = queue,
            Owner = owner == "me" ? request.Caller().Id : owner,
            Party = customer ?? ComplaintCaseKind.OrderParty(order),
            Text = text,
            Order = sort switch
            {
                "number" => CaseOrder.Number,
                "updated" => CaseOrder.UpdatedDescending,
                _ => CaseOrder.DueFirst,
            },
            PageSize = page.Limit,
            Continuation = page.Continuation,
        };
    }
}

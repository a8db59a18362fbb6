using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Input;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Filters of a worklist from the query string.</summary>
internal static class ClaimQuery
{
    // What is settled stays under watch, and may have tasks still.
    private static readonly IReadOnlyList<ClaimStatus> Open = [.. Enum.GetValues<ClaimStatus>().Where(status => status != ClaimStatus.Closed)];

    /// <summary>The query.</summary>
    /// <param name="request">The request.</param>
    public static Outcome<CaseQuery> From(HttpRequest request)
    {
        QueryReader query = new(request);
        var statuses = query.Values<ClaimStatus>("status");
        var sort = query.Word("sort", "due", "updated", "number");
        var (queue, text) = (query.Text("queue"), query.Text("text"));
        var (customer, order, parcel) = (query.Text("customer"), query.Text("order"), query.Text("parcel"));
        if (!PageRequest.From(request).TryGet(out var page, out var refusal))
            return refusal is Invalid invalid ? new Invalid([.. query.Errors, .. invalid.Errors]) : refusal;
        if (new[] { customer, order, parcel }.Count(filter => filter is not null) > 1)
            return new Invalid("order", "is not combined: filter by one of customer, order and parcel");
        if (parcel is not null && !parcel.Contains(':', StringComparison.Ordinal)) return new Invalid("parcel", "must be carrier and number, parted by a colon");
        if (query.Errors.Count > 0) return new Invalid(query.Errors);
        return new CaseQuery
        {
            // A task may be open when the claim is over: whose queue it is, sees it.
            States = statuses.Count == 0 && queue is not null ? null : [.. (statuses.Count > 0 ? statuses : Open).Select(status => status.ToString())],
            Queue = queue,
            Party = customer ?? (order is not null ? ClaimParties.Order(order) : parcel is not null ? ClaimParties.Parcel(ParcelOf(parcel)) : null),
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

    private static ParcelKey ParcelOf(string parcel)
    {
        var at = parcel.IndexOf(':', StringComparison.Ordinal);
        return new ParcelKey(parcel[..at], parcel[(at + 1)..]);
    }
}

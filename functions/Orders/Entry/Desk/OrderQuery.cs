using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Input;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Orders.Entry;

/// <summary>Filters of a list of orders from the query string.</summary>
internal static class OrderQuery
{
    public static Outcome<CaseQuery> From(HttpRequest request)
    {
        QueryReader query = new(request);
        var statuses = query.Values<OrderStatus>("status");
        var (customer, parcel, text) = (query.Text("customer"), query.Text("parcel"), query.Text("text"));
        if (!PageRequest.From(request).TryGet(out var page, out var refusal))
            return refusal is Invalid invalid ? new Invalid([.. query.Errors, .. invalid.Errors]) : refusal;
        if (customer is not null && parcel is not null) return new Invalid("parcel", "is not combined with customer");
        var parts = parcel?.Split(':', 2) ?? [];
        if (parts.Length == 1) return new Invalid("parcel", "must be carrier:number");
        if (query.Errors.Count > 0) return new Invalid(query.Errors);
        return new CaseQuery
        {
            States = [.. statuses.Select(status => status.ToString())],
            Party = parts.Length == 2 ? OrderCaseKind.ParcelParty(new ParcelKey(parts[0], parts[1])) : customer,
            Text = text,
            Order = CaseOrder.UpdatedDescending,
            PageSize = page.Limit,
            Continuation = page.Continuation,
        };
    }
}

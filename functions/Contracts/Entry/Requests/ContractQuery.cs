using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Input;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Filters of a list from the query string.</summary>
internal static class ContractQuery
{
    public static Outcome<CaseQuery> From(HttpRequest request, string? onlyOwner)
    {
        QueryReader query = new(request);
        var kinds = query.Values<ContractKind>("kind");
        var statuses = query.Values<ContractStatus>("status");
        var order = query.Word("order", "updated", "number");
        var text = query.Text("text");
        var party = query.Text("party");
        if (!PageRequest.From(request).TryGet(out var page, out var refusal))
            return refusal is Invalid invalid ? new Invalid([.. query.Errors, .. invalid.Errors]) : refusal;
        if (query.Errors.Count > 0) return new Invalid(query.Errors);
        return new CaseQuery
        {
            States = kinds.Count + statuses.Count == 0 ? null : [.. States(kinds, statuses)],
            Owner = onlyOwner,
            Party = party,
            Text = text,
            Order = order == "number" ? CaseOrder.Number : CaseOrder.UpdatedDescending,
            PageSize = page.Limit,
            Continuation = page.Continuation,
        };
    }

    private static IEnumerable<string> States(IReadOnlyList<ContractKind> kinds, IReadOnlyList<ContractStatus> statuses) =>
        from kind in kinds.Count > 0 ? kinds : [.. Enum.GetValues<ContractKind>()]
        from status in statuses.Count > 0 ? statuses : [.. Enum.GetValues<ContractStatus>()]
        select ContractCaseKind.StateName(kind, status);
}

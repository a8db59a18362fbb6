using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Filters of a list from the query string.</summary>
internal static class ContractQuery
{
    public static Outcome<CaseQuery> From(HttpRequest request, string? onlyOwner)
    {
        List<FieldError> errors = [];
        var kinds = Values<ContractKind>(request, "kind", errors);
        var statuses = Values<ContractStatus>(request, "status", errors);
        var order = request.Query["order"].ToString();
        if (order is not ("" or "updated" or "number")) errors.Add(new FieldError("order", "must be updated or number"));
        var text = Text(request, "text", errors);
        var party = Text(request, "party", errors);
        if (!PageRequest.From(request).TryGet(out var page, out var refusal))
            return refusal is Invalid invalid ? new Invalid([.. errors, .. invalid.Errors]) : refusal;
        if (errors.Count > 0) return new Invalid(errors);
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

    private static IEnumerable<string> States(List<ContractKind> kinds, List<ContractStatus> statuses) =>
        from kind in kinds.Count > 0 ? kinds : [.. Enum.GetValues<ContractKind>()]
        from status in statuses.Count > 0 ? statuses : [.. Enum.GetValues<ContractStatus>()]
        select ContractCaseKind.StateName(kind, status);

    private static List<T> Values<T>(HttpRequest request, string name, List<FieldError> errors)
        where T : struct, Enum
    {
        List<T> found = [];
        foreach (var value in request.Query[name].SelectMany(text => (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)))
        {
            var match = Enum.GetValues<T>().Cast<T?>().FirstOrDefault(one => string.Equals(EnumNames.Of(one!.Value), value, StringComparison.Ordinal));
            if (match is { } known)
                found.Add(known);
            else
                errors.Add(new FieldError(name, $"must be one of {string.Join(", ", EnumNames.All(typeof(T)))}"));
        }

        return found;
    }

    private static string? Text(HttpRequest request, string name, List<FieldError> errors)
    {
        var text = request.Query[name].ToString().Trim();
        if (text.Length > CaseQuery.MaxTextLength) errors.Add(new FieldError(name, $"must not be longer than {CaseQuery.MaxTextLength} characters"));
        return text.Length == 0 ? null : text;
    }
}

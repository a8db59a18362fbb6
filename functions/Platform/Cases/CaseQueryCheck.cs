using System.Globalization;

namespace Ecom.Functions.Platform.Cases;

/// <summary>Checks a query and makes it what a store runs.</summary>
internal static class CaseQueryCheck
{
    private const int MaxStates = 100;
    private const int MaxFilterLength = 200;

    public static CaseSnapshotQuery Check(string kind, CaseQuery query, CaseContinuation continuation)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.PageSize is < 1 or > CaseQuery.MaxPageSize)
        {
            throw new InvalidCaseQueryException(
                nameof(CaseQuery.PageSize), string.Create(CultureInfo.InvariantCulture, $"is 1 to {CaseQuery.MaxPageSize}."));
        }

        if (!Enum.IsDefined(query.Order))
        {
            throw new InvalidCaseQueryException(nameof(CaseQuery.Order), "is not known.");
        }

        if (query.States is { Count: > MaxStates })
        {
            throw new InvalidCaseQueryException(nameof(CaseQuery.States), $"has at most {MaxStates} values.");
        }

        EnsureLength(nameof(CaseQuery.Owner), query.Owner, MaxFilterLength);
        EnsureLength(nameof(CaseQuery.Queue), query.Queue, MaxFilterLength);
        EnsureLength(nameof(CaseQuery.Party), query.Party, MaxFilterLength);
        EnsureLength(nameof(CaseQuery.Text), query.Text, CaseQuery.MaxTextLength);
        var text = query.Text?.Trim() is { Length: > 0 } trimmed ? CaseSortKeys.Lower(trimmed) : null;
        var states = query.States is { Count: > 0 } ? query.States : null;
        var dueBefore = query.DueBefore is { } instant ? CaseSortKeys.DueFrom(instant) : null;
        var filter = new CaseSnapshotQuery(
            kind, states, query.Owner, query.Queue, query.Party, text, dueBefore, query.Order, After: "", query.PageSize + 1);
        return query.Continuation is null ? filter : filter with { After = continuation.Open(filter, query.Continuation) };
    }

    private static void EnsureLength(string field, string? value, int max)
    {
        if (value?.Length > max)
        {
            throw new InvalidCaseQueryException(field, string.Create(CultureInfo.InvariantCulture, $"has at most {max} characters."));
        }
    }
}

namespace Ecom.Functions.Platform.Cases;

/// <summary>Which cases to list. Filters that are null do not filter.</summary>
public sealed record CaseQuery
{
    /// <summary>The largest page.</summary>
    public const int MaxPageSize = 100;

    /// <summary>The longest search text.</summary>
    public const int MaxTextLength = 200;

    /// <summary>Only cases in one of these states.</summary>
    public IReadOnlyList<string>? States { get; init; }

    /// <summary>Only cases of this owner.</summary>
    public string? Owner { get; init; }

    /// <summary>Only cases in this queue.</summary>
    public string? Queue { get; init; }

    /// <summary>Only cases with this party.</summary>
    public string? Party { get; init; }

    /// <summary>Only cases whose number or title contains this text, whatever its case.</summary>
    public string? Text { get; init; }

    /// <summary>Only cases whose <see cref="CaseIndex.DueAt"/> is before this instant; those without one are not.</summary>
    public DateTimeOffset? DueBefore { get; init; }

    /// <summary>The order.</summary>
    public CaseOrder Order { get; init; }

    /// <summary>How many cases a page holds: 1 to <see cref="MaxPageSize"/>.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Where the page starts: the continuation of the page before, with the same filters and order.</summary>
    public string? Continuation { get; init; }
}

using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.People.Records;

namespace Ecom.Functions.Platform.People.Export;

/// <summary>Where a page of an export starts.</summary>
/// <param name="Records">Whose records come next, the first at the front.</param>
/// <param name="Inside">Where in the first of them; null: at its start.</param>
internal sealed record ExportPlace(IReadOnlyList<IPersonRecords> Records, string? Inside)
{
    private const char Separator = '|';

    /// <summary>The place that a continuation names; 400 when this service did not make it.</summary>
    public static Outcome<ExportPlace> Parse(IReadOnlyList<IPersonRecords> all, string? continuation)
    {
        if (continuation is null) return new ExportPlace(all, null);
        if (ContinuationToken.TryDecode(continuation, out var text) && text!.Split(Separator, 2) is [var kind, var inside])
        {
            IReadOnlyList<IPersonRecords> left = [.. all.SkipWhile(records => !string.Equals(records.Kind, kind, StringComparison.Ordinal))];
            if (left.Count > 0) return new ExportPlace(left, inside.Length > 0 ? inside : null);
        }

        return Unknown;
    }

    /// <summary>The refusal of a continuation that is not ours.</summary>
    public static Invalid Unknown => new("/continuation", "must be a value that this service sent as 'continuation' for the same person");

    /// <summary>The continuation of this place; null at the end.</summary>
    public string? Continuation => Records is [var first, ..] ? ContinuationToken.Encode($"{first.Kind}{Separator}{Inside}") : null;
}

namespace Ecom.Functions.Platform.Cases;

/// <summary>A checked query, as a store runs it.</summary>
/// <param name="Kind">The kind of the cases.</param>
/// <param name="States">Only these states; null for all.</param>
/// <param name="Owner">Only this owner.</param>
/// <param name="Queue">Only in this queue.</param>
/// <param name="Party">Only with this party.</param>
/// <param name="Text">Only with this text, in lower case, in <see cref="CaseSortKeys.Search"/>.</param>
/// <param name="DueBefore">Only with a smaller <see cref="CaseSortKeys.ByDue"/> than this text, see <see cref="CaseSortKeys.DueFrom"/>.</param>
/// <param name="Order">The order.</param>
/// <param name="After">Only behind this sort key; empty for the start.</param>
/// <param name="Take">How many at most.</param>
public sealed record CaseSnapshotQuery(
    string Kind,
    IReadOnlyList<string>? States,
    string? Owner,
    string? Queue,
    string? Party,
    string? Text,
    string? DueBefore,
    CaseOrder Order,
    string After,
    int Take);

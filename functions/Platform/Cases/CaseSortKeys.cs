using System.Globalization;

namespace Ecom.Functions.Platform.Cases;

/// <summary>Texts that sort and search as lists do, so that every store needs one index and compares bytes only.</summary>
public static class CaseSortKeys
{
    private const int NumberDigits = 12;

    /// <summary>Ascending texts, the last updated case first.</summary>
    public static string ByUpdated(CaseSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var left = DateTimeOffset.MaxValue.UtcTicks - snapshot.UpdatedAt.UtcTicks;
        return string.Create(CultureInfo.InvariantCulture, $"{left:D19}/{snapshot.CaseId}");
    }

    /// <summary>Ascending texts by number, with its digits padded; cases without one last.</summary>
    public static string ByNumber(CaseSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        if (snapshot.Index.Number is not { } number)
        {
            return $"~/{snapshot.CaseId}";
        }

        var digits = number.LastIndexOf('-') + 1;
        return $"{number[..digits]}{number[digits..].PadLeft(NumberDigits, '0')}/{snapshot.CaseId}";
    }

    /// <summary>The key of an order.</summary>
    public static string Of(CaseSnapshot snapshot, CaseOrder order) =>
        order == CaseOrder.Number ? ByNumber(snapshot) : ByUpdated(snapshot);

    /// <summary>What a text search looks at: number and title in lower case.</summary>
    public static string Search(CaseIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Lower($"{index.Number}\n{index.Title}");
    }

    /// <summary>A text in the case in which it is searched.</summary>
    public static string Lower(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
#pragma warning disable CA1308 // Both sides of the search are lowered; nothing is converted back.
        return text.ToLowerInvariant();
#pragma warning restore CA1308
    }
}

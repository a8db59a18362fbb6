using System.Globalization;

namespace Ecom.Functions.Platform.Cases;

/// <summary>Texts that sort and search as lists do, so that every store needs one index and compares bytes only.</summary>
public static class CaseSortKeys
{
    /// <summary>Where the cases without an instant begin: those with one have smaller keys.</summary>
    public const string NeverFrom = "~";

    private const int NumberDigits = 12;
    private const int TicksDigits = 19;

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

    /// <summary>Ascending texts, the case that is due soonest first, then by case id; cases that are not due last.</summary>
    public static string ByDue(CaseSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return snapshot.Index.DueAt is { } due ? $"{DueFrom(due)}/{snapshot.CaseId}" : $"~/{snapshot.CaseId}";
    }

    /// <summary>Ascending texts, the case on which time acts soonest first, then by case id; cases that wait for no instant last.</summary>
    public static string ByNext(CaseSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return snapshot.Index.NextAt is { } next ? $"{DueFrom(next)}/{snapshot.CaseId}" : $"{NeverFrom}/{snapshot.CaseId}";
    }

    /// <summary>What a key of <see cref="ByNext"/> says.</summary>
    /// <param name="key">The key of a case that waits for an instant.</param>
    public static CaseWait WaitOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var ticks = long.Parse(key.AsSpan(0, TicksDigits), NumberStyles.None, CultureInfo.InvariantCulture);
        return new CaseWait(key[(TicksDigits + 1)..], new DateTimeOffset(ticks, TimeSpan.Zero));
    }

    /// <summary>Where the cases that are due at an instant begin: those due before it, and no others, have smaller keys.</summary>
    public static string DueFrom(DateTimeOffset instant) => string.Create(CultureInfo.InvariantCulture, $"{instant.UtcTicks:D19}");

    /// <summary>The key of an order.</summary>
    public static string Of(CaseSnapshot snapshot, CaseOrder order) => order switch
    {
        CaseOrder.UpdatedDescending => ByUpdated(snapshot),
        CaseOrder.Number => ByNumber(snapshot),
        CaseOrder.DueFirst => ByDue(snapshot),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Not an order."),
    };

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

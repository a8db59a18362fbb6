using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ecom.Functions.Platform.Sla.Rules;

/// <summary>A stretch of working time inside one day.</summary>
/// <param name="StartMinute">Its start in minutes since midnight.</param>
/// <param name="EndMinute">Its end in minutes since midnight, not part of it; 1440 is the end of the day.</param>
public readonly record struct WorkInterval(int StartMinute, int EndMinute) : IParsable<WorkInterval>
{
    /// <summary>Minutes of a day.</summary>
    public const int MinutesPerDay = 1440;

    /// <summary>Reads "09:00-12:00"; "24:00" is the end of the day.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format is the same everywhere.</param>
    /// <exception cref="FormatException">The text is no interval, or it ends before it starts.</exception>
    public static WorkInterval Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"'{s}' is no working interval; write it like 09:00-12:00, the end after the start.");

    /// <summary>Reads "09:00-12:00".</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The interval, when this returns true.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WorkInterval result)
    {
        result = default;
        var parts = (s ?? "").Split('-', StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || Minute(parts[0]) is not { } start || Minute(parts[1]) is not { } end || end <= start)
            return false;
        result = new WorkInterval(start, end);
        return true;
    }

    /// <summary>Such as "09:00-12:00".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{StartMinute / 60:00}:{StartMinute % 60:00}-{EndMinute / 60:00}:{EndMinute % 60:00}");

    private static int? Minute(string text) => text switch
    {
        "24:00" => MinutesPerDay,
        _ when TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) =>
            (time.Hour * 60) + time.Minute,
        _ => null,
    };
}

using System.Globalization;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Writes dates and times; a time always shows its zone.</summary>
/// <param name="zone">The zone in which times are written.</param>
internal sealed class TimeText(TimeZoneInfo zone)
{
    /// <summary>For example <c>2026-01-05 14:03:22 UTC+08:00</c>.</summary>
    /// <param name="at">The time.</param>
    public string Of(DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("yyyy-MM-dd HH:mm:ss 'UTC'zzz", CultureInfo.InvariantCulture);

    /// <summary>The day of a time in the zone, for example 2026年1月5日.</summary>
    /// <param name="at">The time.</param>
    public string DayOf(DateTimeOffset at) => Day(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime));

    /// <summary>A day, for example 2026年1月5日.</summary>
    /// <param name="day">The day.</param>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
}

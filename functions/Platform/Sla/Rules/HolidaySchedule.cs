namespace Ecom.Functions.Platform.Sla.Rules;

/// <summary>Days on which an ordinary week does not hold.</summary>
/// <param name="holidays">Days off, with their names.</param>
/// <param name="makeUpDays">Days off of the ordinary week on which there is work.</param>
/// <param name="years">The years that the schedule knows.</param>
public sealed class HolidaySchedule(
    IReadOnlyDictionary<DateOnly, string> holidays, IReadOnlySet<DateOnly> makeUpDays, IReadOnlySet<int> years)
{
    /// <summary>A schedule in which every week is ordinary.</summary>
    public static HolidaySchedule None { get; } =
        new(new Dictionary<DateOnly, string>(), new HashSet<DateOnly>(), new HashSet<int>());

    /// <summary>The years that the schedule knows; in others every week counts as ordinary.</summary>
    public IReadOnlySet<int> Years { get; } = years;

    /// <summary>The name of the holiday on a day, or null.</summary>
    /// <param name="day">The day.</param>
    public string? HolidayOn(DateOnly day) => holidays.GetValueOrDefault(day);

    /// <summary>Whether there is work by exception.</summary>
    /// <param name="day">The day.</param>
    public bool IsMakeUpDay(DateOnly day) => makeUpDays.Contains(day);
}

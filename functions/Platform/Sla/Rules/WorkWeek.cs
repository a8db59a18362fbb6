namespace Ecom.Functions.Platform.Sla.Rules;

/// <summary>The working intervals of an ordinary week and of a make-up working day.</summary>
public sealed class WorkWeek
{
    private readonly Dictionary<DayOfWeek, IReadOnlyList<WorkInterval>> days;

    /// <summary>Makes a week.</summary>
    /// <param name="days">Intervals by day; a day that is missing has none.</param>
    /// <param name="makeUpDay">Intervals of a day off on which there is work by exception; null: those of the first working day from Monday.</param>
    /// <exception cref="ArgumentException">No day has an interval, or intervals of a day overlap or are not in order.</exception>
    public WorkWeek(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<WorkInterval>> days, IReadOnlyList<WorkInterval>? makeUpDay = null)
    {
        ArgumentNullException.ThrowIfNull(days);
        this.days = days.Where(day => day.Value.Count > 0).ToDictionary();
        if (this.days.Count == 0)
            throw new ArgumentException("A week without any working interval never reaches a deadline.", nameof(days));
        MakeUpDay = makeUpDay ?? this.days[this.days.Keys.MinBy(day => ((int)day + 6) % 7)];
        foreach (var (day, intervals) in this.days)
            RequireOrder(intervals, day.ToString());
        RequireOrder(MakeUpDay, "the make-up day");
    }

    /// <summary>Intervals of a day off on which there is work by exception.</summary>
    public IReadOnlyList<WorkInterval> MakeUpDay { get; }

    /// <summary>Intervals of an ordinary day, in order.</summary>
    /// <param name="day">The day.</param>
    public IReadOnlyList<WorkInterval> On(DayOfWeek day) => days.GetValueOrDefault(day, []);

    private static void RequireOrder(IReadOnlyList<WorkInterval> intervals, string day)
    {
        for (var i = 1; i < intervals.Count; i++)
        {
            if (intervals[i].StartMinute < intervals[i - 1].EndMinute)
                throw new ArgumentException($"Working intervals of {day} overlap or are not in order: {intervals[i - 1]}, {intervals[i]}.", nameof(intervals));
        }
    }
}

namespace Ecom.Functions.Platform.Sla.Rules.Statutory;

/// <summary>A limit that a law sets. It counts calendar days; no pause, policy or calendar moves it or switches it off.</summary>
public sealed record StatutoryLine
{
    /// <summary>Makes a line.</summary>
    /// <param name="name">What it is called in events.</param>
    /// <param name="law">The act and its article, for whoever asks.</param>
    /// <param name="limit">The limit, in calendar days.</param>
    /// <param name="alarmBefore">How long before it passes somebody is told, in calendar units; at least once.</param>
    /// <exception cref="ArgumentException">The limit is not in calendar days, or no alarm comes before it passes.</exception>
    public StatutoryLine(string name, string law, WorkDuration limit, IReadOnlyList<WorkDuration> alarmBefore)
    {
        ArgumentNullException.ThrowIfNull(alarmBefore);
        if (limit.Unit != WorkUnit.CalendarDays || limit.Amount == 0)
            throw new ArgumentException($"The line '{name}' counts calendar days, not {limit}.", nameof(limit));
        if (alarmBefore.Count == 0 || alarmBefore.Any(before => !IsBefore(before, limit)))
            throw new ArgumentException($"Each alarm of the line '{name}' comes in calendar time before it passes, after its start.", nameof(alarmBefore));
        (Name, Law, Limit, AlarmBefore) = (name, law, limit, alarmBefore);
    }

    /// <summary>What it is called in events.</summary>
    public string Name { get; }

    /// <summary>The act and its article.</summary>
    public string Law { get; }

    /// <summary>The limit, in calendar days.</summary>
    public WorkDuration Limit { get; }

    /// <summary>How long before it passes somebody is told.</summary>
    public IReadOnlyList<WorkDuration> AlarmBefore { get; }

    private static bool IsBefore(WorkDuration before, WorkDuration limit) => before.Unit switch
    {
        WorkUnit.CalendarDays => before.Amount > 0 && before.Amount < limit.Amount,
        WorkUnit.CalendarHours => before.Amount > 0 && before.Amount < limit.Amount * 24L,
        WorkUnit.CalendarMinutes => before.Amount > 0 && before.Amount < limit.Amount * 1440L,
        _ => false,
    };
}

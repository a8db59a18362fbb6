using System.Text.Json.Serialization;

namespace Ecom.Functions.Platform.Sla.Rules.Statutory;

/// <summary>A statutory line that runs for a case; part of its snapshot.</summary>
/// <remarks>
/// The line passes at the same time of day so many days later. By law the day of the start does not count and the last day ends at
/// midnight (民法典 201, 202), so this is the earlier of both readings: the alarm is never too late.
/// </remarks>
/// <param name="Line">Name of the line.</param>
/// <param name="Law">The act and its article.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Instants">The alarms in order; the last instant is that at which the line passes.</param>
public sealed record StatutoryClock(string Line, string Law, DateTimeOffset StartedAt, IReadOnlyList<DateTimeOffset> Instants)
{
    /// <summary>How many of the instants were reached.</summary>
    public int Reached { get; init; }

    /// <summary>When what the law asks for was done, or null.</summary>
    public DateTimeOffset? FulfilledAt { get; init; }

    /// <summary>When the line passes.</summary>
    [JsonIgnore]
    public DateTimeOffset Due => Instants[^1];

    /// <summary>The next instant at which somebody is to be told; null: none.</summary>
    [JsonIgnore]
    public DateTimeOffset? NextInstant => FulfilledAt is null && Reached < Instants.Count ? Instants[Reached] : null;

    /// <summary>Whether the line passed before what it asks for was done.</summary>
    [JsonIgnore]
    public bool HasPassed => Reached == Instants.Count;

    /// <summary>Begins a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">When it begins.</param>
    /// <param name="calendar">Gives the time zone of the days; its working time and holidays do not matter.</param>
    public static StatutoryClock Start(StatutoryLine line, DateTimeOffset at, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(calendar);
        var due = calendar.Add(at, line.Limit);
        return new StatutoryClock(line.Name, line.Law, at, [.. line.AlarmBefore.Select(before => calendar.Subtract(due, before)).Order(), due]);
    }

    /// <summary>The clock at an instant; what was reached shows in <see cref="Reached"/>.</summary>
    /// <param name="now">The instant.</param>
    public StatutoryClock Advance(DateTimeOffset now) =>
        FulfilledAt is null ? this with { Reached = Math.Max(Reached, Instants.Count(instant => instant <= now)) } : this;

    /// <summary>What the law asks for was done; at the very instant of the line it is in time.</summary>
    /// <param name="at">When.</param>
    public StatutoryClock Fulfil(DateTimeOffset at) => FulfilledAt is not null
        ? this
        : this with { FulfilledAt = at, Reached = Math.Max(Reached, Instants.Count(instant => instant < at)) };
}

using Ecom.Functions.Platform.Sla.Files;
using Ecom.Functions.Platform.Sla.Rules;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Sla;

/// <summary>Calendars that are read from files once, at start.</summary>
public sealed class WorkCalendars : IWorkCalendars
{
    private readonly IReadOnlyDictionary<string, WorkCalendar> calendars;

    /// <summary>Reads the files.</summary>
    /// <param name="options">Where they are.</param>
    /// <param name="time">Tells whether the holidays of this year and the next are known.</param>
    /// <param name="logger">Gets a warning when they are not.</param>
    /// <exception cref="InvalidDataException">A file is wrong; the message names it.</exception>
    public WorkCalendars(IOptions<WorkingTimeOptions> options, TimeProvider time, ILogger<WorkCalendars> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        calendars = CalendarFolder.Read(Path.Combine(AppContext.BaseDirectory, options.Value.Folder));
        Default = Get(options.Value.DefaultCalendar);
        foreach (var calendar in calendars.Values)
        {
            var year = time.GetUtcNow().Year;
            if (calendar.Holidays.Years.Count > 0 && !calendar.Holidays.Years.Contains(year))
                SlaLog.HolidaysUnknown(logger, calendar.Name, year);
        }
    }

    /// <inheritdoc/>
    public WorkCalendar Default { get; }

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Names => [.. calendars.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public WorkCalendar Get(string name) => calendars.TryGetValue(name, out var calendar)
        ? calendar
        : throw new KeyNotFoundException($"There is no working calendar '{name}'; there are: {string.Join(", ", calendars.Keys.Order(StringComparer.Ordinal))}.");
}

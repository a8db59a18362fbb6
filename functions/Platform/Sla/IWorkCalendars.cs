using Ecom.Functions.Platform.Sla.Rules;

namespace Ecom.Functions.Platform.Sla;

/// <summary>The calendars of the configuration.</summary>
public interface IWorkCalendars
{
    /// <summary>The calendar for everything that names no other.</summary>
    WorkCalendar Default { get; }

    /// <summary>The names of all calendars.</summary>
    IReadOnlyCollection<string> Names { get; }

    /// <summary>A calendar by its name.</summary>
    /// <param name="name">Its name in the configuration.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those that there are.</exception>
    WorkCalendar Get(string name);
}

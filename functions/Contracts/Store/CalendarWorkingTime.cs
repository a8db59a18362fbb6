using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Sla;

namespace Ecom.Functions.Contracts.Store;

/// <summary>The platform's working time, for the rules.</summary>
/// <param name="calendars">The calendars.</param>
public sealed class CalendarWorkingTime(IWorkCalendars calendars) : IWorkingTime
{
    /// <inheritdoc/>
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan workingTime) => calendars.Default.AddWorkingTime(from, workingTime);
}

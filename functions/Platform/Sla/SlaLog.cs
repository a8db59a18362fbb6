using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Sla;

/// <summary>Log messages of working time; event ids 1200 to 1299.</summary>
internal static partial class SlaLog
{
    [LoggerMessage(1200, LogLevel.Warning,
        "The calendar {Calendar} knows no holidays of {Year}: until its holiday file says them, deadlines of that year count ordinary weeks.")]
    public static partial void HolidaysUnknown(ILogger logger, string calendar, int year);
}

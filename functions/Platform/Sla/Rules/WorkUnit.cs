namespace Ecom.Functions.Platform.Sla.Rules;

/// <summary>What a duration counts.</summary>
public enum WorkUnit
{
    /// <summary>Minutes inside working intervals.</summary>
    WorkingMinutes,

    /// <summary>Hours inside working intervals.</summary>
    WorkingHours,

    /// <summary>Days on which there is work.</summary>
    WorkingDays,

    /// <summary>Minutes of the clock on the wall.</summary>
    CalendarMinutes,

    /// <summary>Hours of the clock on the wall.</summary>
    CalendarHours,

    /// <summary>Days of the calendar.</summary>
    CalendarDays,
}

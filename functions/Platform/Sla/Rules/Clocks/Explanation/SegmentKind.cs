namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>What a segment of a clock's time is.</summary>
public enum SegmentKind
{
    /// <summary>Working time; counted.</summary>
    WorkingTime,

    /// <summary>Working time of a day off on which there is work by exception; counted.</summary>
    MakeUpDay,

    /// <summary>Time on the wall, of a clock in calendar units; counted.</summary>
    CalendarTime,

    /// <summary>Before the first and after the last working interval of a day.</summary>
    OutsideHours,

    /// <summary>Between two working intervals of a day: lunch.</summary>
    Break,

    /// <summary>A day off of the ordinary week.</summary>
    DayOff,

    /// <summary>A holiday.</summary>
    Holiday,

    /// <summary>The clock was paused.</summary>
    Paused,
}

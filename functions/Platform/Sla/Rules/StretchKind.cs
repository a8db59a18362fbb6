namespace Ecom.Functions.Platform.Sla.Rules;

/// <summary>Why there is work in a stretch of time, or none.</summary>
public enum StretchKind
{
    /// <summary>A working interval of an ordinary day.</summary>
    Working,

    /// <summary>A working interval of a day off on which there is work by exception.</summary>
    MakeUpDay,

    /// <summary>Before the first and after the last working interval of a day.</summary>
    OutsideHours,

    /// <summary>Between two working intervals of a day.</summary>
    Break,

    /// <summary>A day off of the ordinary week.</summary>
    DayOff,

    /// <summary>A holiday.</summary>
    Holiday,
}

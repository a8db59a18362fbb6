namespace Ecom.Functions.Platform.Sla.Rules;

/// <summary>A stretch of working time between two instants; a deadline is explained by listing them.</summary>
/// <param name="Start">Its start, with the calendar's offset.</param>
/// <param name="End">Its end, with the calendar's offset.</param>
public readonly record struct WorkSegment(DateTimeOffset Start, DateTimeOffset End)
{
    /// <summary>How long it is.</summary>
    public TimeSpan Length => End - Start;
}

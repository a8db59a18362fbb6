namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>A clock, line by line.</summary>
/// <param name="Reading">Where it stands. Its elapsed time is the sum of the segments that count.</param>
/// <param name="Segments">From its start up to now or its end, in order, without gaps.</param>
/// <param name="Ahead">From now up to the due time; nothing when paused, ended or over. Its sum is the time that remains.</param>
public sealed record ClockExplanation(ClockReading Reading, IReadOnlyList<ClockSegment> Segments, IReadOnlyList<ClockSegment> Ahead);

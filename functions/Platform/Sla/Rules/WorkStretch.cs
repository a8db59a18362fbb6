namespace Ecom.Functions.Platform.Sla.Rules;

/// <summary>A stretch of time in which there is work, or none, for one reason.</summary>
/// <param name="Start">Its start, with the calendar's offset.</param>
/// <param name="End">Its end.</param>
/// <param name="Kind">The reason.</param>
/// <param name="Holiday">Of a holiday: its name.</param>
public readonly record struct WorkStretch(DateTimeOffset Start, DateTimeOffset End, StretchKind Kind, string? Holiday = null);
